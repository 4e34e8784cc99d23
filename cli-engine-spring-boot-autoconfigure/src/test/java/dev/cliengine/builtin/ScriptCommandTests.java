package dev.cliengine.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptCommandTests {

	@TempDir
	private Path directory;

	private final List<String> ran = new ArrayList<>();

	@Test
	void linesPrintWhatTheyAlwaysPrintInTheirOwnFormats() throws IOException {
		FleetCli.Run run = script("""
				# what to do
				ship launch 'a  b' --human

				  # and then
				ship launch c --output json
				ship launch "two
				lines"
				""");
		assertThat(run).isEqualTo(new FleetCli.Run(0, """
				name: a  b
				{
				  "data": {
				    "name": "c"
				  }
				}
				{
				  "data": {
				    "name": "two\\nlines"
				  }
				}
				""", ""));
		assertThat(this.ran).containsExactly("a  b", "c", "two\nlines");
	}

	@Test
	void theFirstFailureEndsItWithItsExitCode() throws IOException {
		FleetCli.Run run = script("ship launch a\n\nship sink b\nship launch c\n");
		assertThat(run.code()).isEqualTo(4);
		assertThat(run.err()).contains("b is on the ground",
				file() + ", line 3 ended with exit code 4, the lines after it were not run");
		assertThat(this.ran).containsExactly("a");
	}

	@Test
	void itKeepsGoingWhereThatIsWanted() throws IOException {
		FleetCli.Run run = script("ship sink a\nnonsense\nship launch c\n", "--keep-going");
		assertThat(run.code()).isEqualTo(4);
		assertThat(run.err()).contains("unknown command",
				file() + ", line 1 ended with exit code 4; 2 of 3 lines failed");
		assertThat(this.ran).containsExactly("c");
	}

	@Test
	void linesAreShownBeforeTheyRunWhereThatIsWanted() throws IOException {
		assertThat(script("ship launch a\n  ship sink 'b'\n", "--echo").err())
			.startsWith("+ ship launch a\n+ ship sink 'b'\n")
			.contains("b is on the ground");
	}

	@Test
	void globalOptionsOfTheScriptCountForLinesThatDoNotNameThem() throws IOException {
		FleetCli.Run run = script("ship launch a\nship launch b --dry-run=false\n", "--dry-run");
		assertThat(run.code()).isZero();
		assertThat(this.ran).containsExactly("b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "exit", "quit" })
	void exitEndsTheScript(String word) throws IOException {
		assertThat(script("ship launch a\n" + word + "\nship sink b\n").code()).isZero();
		assertThat(this.ran).containsExactly("a");
	}

	@Test
	void nothingRunsOfAScriptThatIsBroken() throws IOException {
		FleetCli.Run run = script("ship launch a\nship launch 'b\n");
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.err()).contains(file() + ", line 2: a quote is not closed", "nothing of it was run");
		Files.write(file(), new byte[] { (byte) 0xC0, 'a' });
		assertThat(cli().run("script", file().toString()).err()).contains("is no text in UTF-8");
		Files.writeString(file(), "#".repeat(1024 * 1024 + 1));
		assertThat(cli().run("script", file().toString()).err()).contains("is longer than 1 MiB");
		assertThat(this.ran).isEmpty();
	}

	@Test
	void aScriptDoesNotRunItself() throws IOException {
		FleetCli.Run run = script("ship launch a\nscript " + file() + "\n");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("runs already, and would run itself without end");
		assertThat(this.ran).containsExactly("a");
	}

	@Test
	void aScriptThatIsNotThereIsNotFound() {
		assertThat(cli().run("script", file().toString()).code()).isNotZero();
	}

	@Test
	void anotherCommandDoesNotRunAScript() throws IOException {
		Files.writeString(file(), "script other\n");
		FleetCli.Run run = cli().runWith(Map.of("XDG_STATE_HOME", this.directory.toString()), "batch",
				file().toString());
		assertThat(run.out()).contains("NEEDS_THE_PROCESS");
	}

	private FleetCli.Run script(String text, String... options) throws IOException {
		Files.writeString(file(), text);
		return cli()
			.run(Stream.concat(Stream.of("script", file().toString()), Stream.of(options)).toArray(String[]::new));
	}

	private Path file() {
		return this.directory.resolve("script");
	}

	private FleetCli cli() {
		CommandModule ships = (registration) -> {
			registration.command(CommandHandler.of(spec("launch"), (context) -> {
				String name = Objects.requireNonNull(context.arguments().text("name"));
				this.ran.add(name);
				return Map.of("name", name);
			}));
			registration.command(CommandHandler.of(spec("sink"), (context) -> {
				throw new CliException(ErrorCategory.NOT_FOUND, context.arguments().text("name") + " is on the ground");
			}));
		};
		return FleetCli.create().with("ships", CommandModule.class, ships);
	}

	private static CommandSpec spec(String name) {
		return CommandSpec.command("ship " + name)
			.summary("Do it")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.argument("name", "The ship")
			.build();
	}

}
