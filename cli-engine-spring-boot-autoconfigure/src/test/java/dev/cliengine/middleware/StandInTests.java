package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** A command that runs in place of the one on the line. */
class StandInTests {

	private final List<String> happened = new ArrayList<>();

	private final FixedProvider provider = FixedProvider.of("sso", "ada");

	private final CliTester cli = new CliTester().with(this.provider);

	@BeforeEach
	void mount() {
		this.cli.audit((entry) -> this.happened.add("audit"))
			.with(new GlobalOption(OptionSpec.named("look-for").label("TEXT").build()))
			.with((StandIn) StandInTests::handler)
			.command(CommandSpec.command("vehicle delete").tier(Tier.DESTRUCTIVE).fields(List.of("id")),
					(context) -> this.happened.add("deleted"));
	}

	@Test
	void itRunsInPlaceOfTheCommandAndNothingElseHappens() {
		Result found = Result.ok("{\n  \"data\": \"looked for x\"\n}\n");
		assertThat(this.cli.run("vehicle", "delete", "--look-for", "x")).isEqualTo(found);
		assertThat(this.cli.run("--look-for", "x", "vehicle", "delete", "--yes")).isEqualTo(found);
		assertThat(this.cli.run("vehicle", "delete", "--look-for", "x", "--help")).isEqualTo(found);
		assertThat(this.cli.run("vehicle", "--look-for", "x")).isEqualTo(found);
		assertThat(this.cli.run("--look-for", "x")).isEqualTo(found);
		assertThat(this.happened).isEmpty();
		assertThat(this.provider.requests()).isEmpty();
	}

	@Test
	void withoutItsOptionTheCommandRuns() {
		assertThat(this.cli.run("vehicle", "delete", "--yes").exit()).isZero();
		assertThat(this.happened).containsExactly("deleted", "audit");
	}

	@Test
	void aBadFormatIsRefusedAsEverywhere() {
		assertThat(this.cli.run("vehicle", "delete", "--look-for", "x", "--output", "yml").exit()).isEqualTo(3);
		assertThat(this.happened).isEmpty();
	}

	private static Optional<CommandHandler> handler(CommandArguments globals) {
		return Optional.ofNullable(globals.text("look_for"))
			.map((text) -> CommandHandler.of(CommandSpec.command("look").builtIn().build(),
					(context) -> "looked for " + text));
	}

}
