package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused before anything runs. */
class RefusedLineTests {

	private final List<String> happened = new ArrayList<>();

	private final CliTester cli = new CliTester();

	@BeforeEach
	void mount() {
		this.cli.command("vehicle list", (context) -> this.happened.add("handler"));
		this.cli.authorizer((request) -> this.happened.add("authorizer"));
		this.cli.audit((entry) -> this.happened.add("audit"));
		this.cli.activity((event) -> this.happened.add("activity"));
		this.cli.resolver((path, declared) -> {
			this.happened.add("resolver");
			return declared;
		});
	}

	@AfterEach
	void nothingHappened() {
		assertThat(this.happened).isEmpty();
	}

	@Test
	void anUnknownFormatIsInvalidAndSuggestsAnother() {
		assertThat(this.cli.run("vehicle", "list", "--output", "jsn")).isEqualTo(Result.failed(3, """
				{
				  "error": {
				    "code": "ERROR",
				    "message": "invalid output format \\"jsn\\": must be one of json, human",
				    "system": "fleet"
				  },
				  "fix": "Did you mean --output json?"
				}
				"""));
	}

	@Test
	void anUnknownFormatIsToldInTheFormatThatWouldBeTheDefault() {
		assertThat(this.cli.onTerminal().run("vehicle", "list", "-o", "YAML"))
			.isEqualTo(Result.failed(3, "Error: invalid output format \"YAML\": must be one of json, human\n"));
	}

	@Test
	void anUnknownFormatIsRefusedEverywhere() {
		assertThat(this.cli.run("--output", "yaml").exit()).isEqualTo(3);
		assertThat(this.cli.run("vehicle", "--output", "yaml").exit()).isEqualTo(3);
		assertThat(this.cli.run("vehicle", "list", "--schema", "--output", "yaml").exit()).isEqualTo(3);
		assertThat(this.cli.run("vehicle", "list", "--dry-run", "--output", "yaml").exit()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5", "1h30m", "soon", "s", "1e3s", "NaNs", "-", "1 s", "5S" })
	void aBadTimeoutIsAUsageErrorInTheFormatAskedFor(String timeout) {
		String message = "invalid timeout \"" + timeout + "\": expected duration like 60s, 5m, or 0s";
		assertThat(this.cli.run("vehicle", "list", "--timeout", timeout, "--human"))
			.isEqualTo(Result.failed(2, "Error: " + message + "\n"));
		assertThat(this.cli.run("vehicle", "list", "--timeout=" + timeout, "--json")).isEqualTo(Result.failed(2, """
				{
				  "error": {
				    "code": "USAGE",
				    "message": "%s",
				    "system": "fleet"
				  }
				}
				""".formatted(message.replace("\"", "\\\""))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--json --human", "--output json --human", "-o human --json", "--human --output=human" })
	void twoFormatsAreAConflict(String options) {
		List<String> tokens = new ArrayList<>(List.of("vehicle", "list"));
		tokens.addAll(List.of(options.split(" ")));
		Result result = this.cli.run(tokens.toArray(String[]::new));
		assertThat(result.exit()).isEqualTo(2);
		assertThat(result.stderr()).contains("cannot be used with");
	}

	@Test
	void anUnknownCommandIsTextWithASuggestion() {
		Result result = this.cli.run("vehicle", "lst");
		assertThat(result.exit()).isOne();
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).contains("unknown command \"lst\" for \"fleetctl vehicle\"", "list");
	}

	@Test
	void anUnknownCommandIsAnEnvelopeUnderAnExplicitMachineFormat() {
		Result result = this.cli.run("vehicle", "lst", "--json");
		assertThat(result.exit()).isOne();
		assertThat(result.stderr()).startsWith("""
				{
				  "error": {
				    "code": "USAGE",
				    "message": "unknown command \\"lst\\" for \\"fleetctl vehicle\\""
				  },
				""").contains("\"fix\": ").endsWith("}\n");
		assertThat(this.cli.environment("FLEET_OUTPUT", "json").run("vehicle", "lst")).isEqualTo(result);
	}

	@Test
	void aUsageErrorIsExitTwo() {
		assertThat(this.cli.run("vehicle", "list", "--nosuch").exit()).isEqualTo(2);
		assertThat(this.cli.run("vehicle", "list", "--nosuch", "--json").stderr()).contains("\"code\": \"USAGE\"");
	}

	@Test
	void aValueTheHandlerRefusesReachesNobody() {
		CommandSpec spec = CliTester.open("vehicle paint").build();
		this.cli.command(new Picky(spec));
		assertThat(this.cli.run("vehicle", "paint", "--human")).isEqualTo(Result.failed(3, "Error: no such colour\n"));
	}

	private record Picky(CommandSpec spec) implements CommandHandler {

		@Override
		public void check(CommandArguments arguments) {
			throw new CliException(ErrorCategory.VALIDATION, "no such colour");
		}

		@Override
		public Object handle(CommandContext context) {
			throw new AssertionError("The handler ran");
		}

	}

}
