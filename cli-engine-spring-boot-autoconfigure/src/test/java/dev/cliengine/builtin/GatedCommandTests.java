package dev.cliengine.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.Feature;
import dev.cliengine.command.FeaturePolicy;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.Candidate;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;
import dev.cliengine.guide.Search;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the policy keeps away is nowhere to be seen: a group with all its commands, a
 * command among others, and a group that has nothing left.
 */
class GatedCommandTests {

	private static final String[] GATED = { "rocket", "missile", "launch", "hover", "float", "garage", "repaint" };

	private final FleetCli cli = cli(Stage.GA, Map.of());

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "help", "--help", "help vehicle", "help vehicle hover", "vehicle --help", "vehicle",
			"tree", "tree --json", "schema vehicle", "vehicle list --help", "explain vehicle list --human",
			"search list" })
	void whatIsGatedIsNotMentioned(String line) {
		FleetCli.Run run = this.cli.run(line.split(" "));
		assertThat(run.code()).isZero();
		assertThat(run.out() + run.err()).doesNotContain(GATED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rocket launch", "missile launch", "rocket", "vehicle hover", "car float", "garage",
			"garage repaint", "rocket --help", "vehicle hover --help", "garage --help", "vehicle hover --schema" })
	void whatIsGatedIsAnUnknownCommand(String line) {
		FleetCli.Run run = this.cli.run(line.split(" "));
		assertThat(run.code()).isOne();
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("unknown command").doesNotContain("Did you mean", "similar");
	}

	@ParameterizedTest
	@ValueSource(strings = { "help rocket", "help garage", "explain rocket launch", "explain vehicle hover",
			"schema rocket", "schema garage:repaint", "explain missile:launch" })
	void nothingIsToldOfItWhenItIsNamed(String line) {
		FleetCli.Run run = this.cli.run(line.split(" "));
		assertThat(run.code()).isNotZero();
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("unknown command").doesNotContain("Did you mean", "Secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rockt", "rocet", "misile", "roc", "vehicle hovr", "vehicle hov", "vehicle flot", "garag",
			"explain rockt", "schema rockt", "help rockt", "explain vehicle hovr" })
	void noSuggestionRevealsIt(String line) {
		FleetCli.Run run = this.cli.run(line.split(" "));
		assertThat(run.code()).isNotZero();
		assertThat(run.out() + run.err()).contains("unknown command").doesNotContain(GATED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rocket", "launch", "secretive", "hover", "float", "repaint", "thrust" })
	void searchDoesNotFindIt(String word) {
		assertThat(this.cli.run("search", word).out()).startsWith("{").doesNotContain(GATED);
	}

	@Test
	void searchHasNoScopeOfIt() {
		FleetCli.Run run = this.cli.run("search", "list", "--scope", "rocket");
		assertThat(run.err()).contains("did not match a known command path");
		this.cli.inspect((context) -> assertThat(context.getBean(Search.class).scopes()).contains("vehicle")
			.doesNotContain("rocket", "garage"));
	}

	@Test
	void completionDoesNotOfferIt() {
		completing(this.cli, (completer) -> {
			assertThat(completer.words()).contains("vehicle").doesNotContain(GATED);
			assertThat(completer.words("vehicle")).containsExactly("list", "delete");
			assertThat(completer.words("rocket")).doesNotContain(GATED);
			assertThat(completer.words("explain")).contains("vehicle").doesNotContain(GATED);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "markdown", "man", "json" })
	void theReferenceLeavesItOut(String kind) throws IOException {
		assertThat(this.cli.run("docs", kind, "--out", this.directory.toString()).code()).isZero();
		assertThat(written()).contains("vehicle").doesNotContain(GATED);
	}

	@Test
	void itIsThereAgainAsSoonAsThePolicyLetsIt() throws IOException {
		Map<String, Stage> overrides = Map.of("rocketry", Stage.GA, "hovering", Stage.GA, "painting", Stage.GA);
		for (FleetCli open : List.of(cli(Stage.EXPERIMENTAL, Map.of()), cli(Stage.GA, overrides))) {
			assertThat(open.run("tree").out()).contains("rocket", "launch", "hover", "garage", "repaint");
			assertThat(open.run("help").out()).contains("rocket", "garage");
			assertThat(open.run("missile", "launch").code()).isZero();
			assertThat(open.run("rockt").err()).contains("rocket");
			assertThat(open.run("search", "thrust").out()).contains("rocket launch");
			completing(open, (completer) -> assertThat(completer.words()).contains("rocket", "garage"));
			assertThat(open.run("docs", "json", "--out", this.directory.toString()).code()).isZero();
			assertThat(written()).contains("launch", "hover", "repaint");
		}
	}

	private String written() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.list(this.directory)) {
			for (Path file : files.toList()) {
				all.append(file.getFileName()).append('\n').append(Files.readString(file));
			}
		}
		return all.toString();
	}

	private static void completing(FleetCli cli, Consumer<Completer> test) {
		cli.inspect((context) -> test.accept(new Completer(new LineCompleter(context.getBean(GlobalOptions.class)),
				context.getBean(CommandCatalog.class).root())));
	}

	private static FleetCli cli(Stage minimum, Map<String, Stage> overrides) {
		return FleetCli.create()
			.with("gated", CommandModule.class, GatedCommandTests::register)
			.with("stages", StagePolicy.class, new FeaturePolicy(minimum, overrides));
	}

	private static void register(CommandRegistration registration) {
		registration.group(new GroupSpec(CommandPath.parse("rocket"),
				new Documentation("Secret rockets", "Secretive", List.of("missile"), false),
				new Feature("rocketry", Stage.EXPERIMENTAL)));
		registration.command(FleetCatalog
			.handler(CommandSpec.command("rocket launch").summary("Secret thrust").auth(AuthRequirement.NONE)));
		registration.command(FleetCatalog.handler(CommandSpec.command("vehicle hover")
			.summary("Secret hovering")
			.alias("float")
			.feature("hovering", Stage.BETA)));
		registration.group(GroupSpec.of("garage", "Secret garage"));
		registration.command(FleetCatalog
			.handler(CommandSpec.command("garage repaint").summary("Secret").feature("painting", Stage.BETA)));
	}

	private record Completer(LineCompleter lines, CommandNode root) {

		List<String> words(String... before) {
			return this.lines.complete(this.root, List.of(before), "").stream().map(Candidate::value).toList();
		}

	}

}
