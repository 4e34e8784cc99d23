package dev.cliengine.middleware;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.test.CliTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Command lines as the maps that policies, audit and metadata see. */
class ArgumentValuesTests {

	@TempDir
	Path directory;

	@Test
	void switchesAndCountersAreAlwaysThere() {
		CommandSpec.Builder spec = CliTester.open("x")
			.option(OptionSpec.named("force").toggle().defaultValue("false"))
			.option(OptionSpec.named("color").negatable().defaultValue("true"))
			.option(OptionSpec.named("loud")
				.alias("l")
				.kind(OptionKind.COUNTER)
				.type(ValueType.INTEGER)
				.defaultValue("0"));
		assertThat(values(spec)).isEqualTo("user {} effective {color=true, force=false, loud=0}");
		assertThat(values(spec, "--force", "--no-color", "-ll"))
			.isEqualTo("user {color=false, force=true, loud=2} effective {color=false, force=true, loud=2}");
	}

	@Test
	void valuesHaveTheirTypes() {
		CommandSpec.Builder spec = CliTester.open("x")
			.option(OptionSpec.named("page-size").type(ValueType.INTEGER))
			.option(OptionSpec.named("ratio").type(ValueType.NUMBER))
			.option(OptionSpec.named("name"));
		List<Object> objects = new ArrayList<>();
		run(spec, (invocation) -> objects.addAll(ArgumentValues.user(invocation.arguments()).values()), "--page-size",
				"-9223372036854775808", "--ratio=-0.25", "--name", "007");
		assertThat(objects).extracting((value) -> value.getClass().getSimpleName() + " " + value)
			.containsExactly("String 007", "Long -9223372036854775808", "BigDecimal -0.25");
	}

	@Test
	void whatWasNotGivenIsAbsent() {
		assertThat(values(CliTester.open("x").option(OptionSpec.named("name")))).isEqualTo("user {} effective {}");
	}

	@Test
	void oneOfSeveralIsAPlainValueAndTwoAreAList() {
		CommandSpec.Builder spec = CliTester.open("x")
			.option(OptionSpec.named("tag").repeatable())
			.argument(new ArgumentSpec("words", ValueSpec.labelled("WORD").build(), false, true, ""));
		assertThat(values(spec, "--tag", "a", "one")).startsWith("user {tag=a, words=one} ");
		assertThat(values(spec, "--tag", "a", "--tag", "b", "one", "two"))
			.startsWith("user {tag=[a, b], words=[one, two]} ");
	}

	@Test
	void booleansAndChoicesAreWhatTheyMean() {
		CommandSpec.Builder spec = CliTester.open("x")
			.option(OptionSpec.named("active").type(ValueType.BOOLEAN))
			.option(OptionSpec.named("size").choices(List.of("small", "large")));
		assertThat(values(spec, "--active=T", "--size", "LARGE")).startsWith("user {active=true, size=large} ");
		assertThat(values(spec, "--active=0")).startsWith("user {active=false} ");
	}

	@Test
	void contentStaysAsTyped() throws Exception {
		Path file = Files.writeString(this.directory.resolve("secret"), "42");
		CommandSpec.Builder spec = CliTester.open("x")
			.option(OptionSpec.named("data").content().repeatable())
			.option(OptionSpec.named("count").content().type(ValueType.INTEGER))
			.option(OptionSpec.named("handle"));
		assertThat(values(spec, "--data", "@" + file, "--data", "-", "--data", "plain", "--data", "@@at", "--count",
				"@" + file, "--handle", "@ada"))
			.startsWith("user {count=@" + file + ", data=[@" + file + ", -, plain, @at], handle=@ada} ");
	}

	@Test
	void globalOptionsAreNoArguments() {
		assertThat(values(CliTester.open("x"), "--timeout", "5s", "--verbose", "--yes"))
			.isEqualTo("user {} effective {}");
	}

	private static String values(CommandSpec.Builder spec, String... options) {
		List<String> values = new ArrayList<>();
		run(spec, (invocation) -> values.add("user " + ArgumentValues.user(invocation.arguments()) + " effective "
				+ ArgumentValues.effective(invocation.arguments())), options);
		assertThat(values).hasSize(1);
		return values.get(0);
	}

	private static void run(CommandSpec.Builder spec, Consumer<CommandInvocation> watcher, String... options) {
		CliTester cli = new CliTester().command(spec, (context) -> null);
		cli.advice(AdviceOrder.AUDIT, (invocation, next) -> {
			watcher.accept(invocation);
			return next.invoke(invocation);
		});
		List<String> tokens = new ArrayList<>(List.of("x"));
		tokens.addAll(List.of(options));
		assertThat(cli.run(tokens.toArray(String[]::new)).stderr()).isEmpty();
	}

}
