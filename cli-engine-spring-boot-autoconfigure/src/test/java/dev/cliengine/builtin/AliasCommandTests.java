package dev.cliengine.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** The alias commands and the lines they are for, through the whole engine. */
class AliasCommandTests {

	@TempDir
	private Path directory;

	@Test
	void anAliasRunsTheCommandItStandsFor() throws IOException {
		assertThat(run("alias", "set", "web", "vehicle list --team web", "--output", "json").stdout()).contains(
				"\"name\":\"web\"", "\"expansion\":\"vehicle list --team web\"", "\"replaced\":false",
				"\"path\":\"" + config() + "\"");
		assertThat(Files.readString(config())).isEqualTo("[aliases]\nweb = \"vehicle list --team web\"\n");
		assertThat(run("web", "--output", "json").stdout()).contains("\"team\":\"web\"");
		assertThat(run("web", "--nosuch").stderr()).contains("Usage: fleetctl vehicle list");
	}

	@Test
	void severalWordsComeBackTheSame() throws IOException {
		assertThat(run("alias", "set", "web", "--", "vehicle", "list", "--team", "it's $1", "").exit()).isZero();
		assertThat(run("--json", "web", "me").stdout()).contains("\"team\":\"it's me\"");
		assertThat(run("alias", "list", "--json").stdout()).contains("vehicle list --team \\\"it's $1\\\" ''");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			-web!     | vehicle           | unexpected argument
			w.b       | vehicle           | invalid alias name "w.b"
			vehicle   | vehicle list      | "vehicle" cannot be an alias: a command or group is called so
			car       | vehicle list      | "car" cannot be an alias: a command or group is called so
			alias     | vehicle list      | "alias" cannot be an alias: a command or group is called so
			hush      | vehicle list      | "hush" cannot be an alias: a command or group is called so
			exit      | vehicle list      | "exit" cannot be an alias: the session has a word of its own for it
			ls        | !ls               | aliases expand to commands of this application, not of a shell
			ls        | vehicle 'list     | a quote is not closed
			ls        | ls vehicle        | it would stand for itself
			ls        | vehcle list       | no command, group or alias is called "vehcle"
			ls        | $1 list           | no command, group or alias is called "$1"
			""")
	void anAliasThatCouldNotBeUsedIsRefused(String name, String line, String message) {
		Result result = run("alias", "set", name, line);
		assertThat(result.exit()).isNotZero();
		assertThat(result.stderr()).contains(message);
		assertThat(config()).doesNotExist();
	}

	@Test
	void aLineWithoutACommandIsRefused() {
		assertThat(run("alias", "set", "ls", "--", "--output json").stderr())
			.contains("no command is in \"--output json\"");
		assertThat(run("alias", "set", "ls", "").stderr()).contains("nothing is in it");
	}

	@Test
	void aCommandThatMayHaveBeenMeantIsNamed() {
		assertThat(run("alias", "set", "ls", "vehcle list").stderr()).contains("Did you mean \"vehicle\"?");
	}

	@Test
	void aliasesMayBeginWithAliases() {
		run("alias", "set", "ls", "vehicle list");
		assertThat(run("alias", "set", "web", "--", "-o json ls --team $1").exit()).isZero();
		assertThat(run("web", "a").stdout()).contains("\"team\":\"a\"");
		Result missing = run("web", "--output", "json");
		assertThat(missing.exit()).isEqualTo(2);
		assertThat(missing.stderr()).contains("alias \"web\" for \"-o json ls --team $1\" needs 1 word");
	}

	@Test
	void anExistingAliasIsReplacedOnlyOnDemand() throws IOException {
		run("alias", "set", "ls", "vehicle list");
		Result refused = run("alias", "set", "ls", "vehicle");
		assertThat(refused.exit()).isNotZero();
		assertThat(refused.stderr()).contains("there is an alias \"ls\" already", "--clobber");
		assertThat(run("alias", "set", "ls", "vehicle", "--clobber", "--json").stdout()).contains("\"replaced\":true");
		assertThat(Files.readString(config())).isEqualTo("[aliases]\nls = \"vehicle\"\n");
	}

	@Test
	void aDryRunChangesNothing() {
		assertThat(run("alias", "set", "ls", "vehicle list", "--dry-run").stdout()).contains("dry-run");
		assertThat(run("alias", "import", "nosuch", "--dry-run").exit()).isZero();
		assertThat(run("alias", "set", "ls", "nosuch", "--dry-run").exit()).isNotZero();
		assertThat(config()).doesNotExist();
	}

	@Test
	void aListWarnsOfAliasesACommandHides() throws IOException {
		Files.writeString(config(), "[aliases]\nvehicle = \"alias list\"\nls = \"vehicle list\"\nn = 1\n");
		Result result = run("alias", "list", "--json");
		assertThat(result.stdout()).contains("{\"expansion\":\"vehicle list\",\"name\":\"ls\"}", "\"name\":\"vehicle\"",
				"alias \\\"vehicle\\\" is never used: a command is called so");
		assertThat(result.stderr()).contains("aliases.n");
	}

	@Test
	void r5NothingIsListedOrWrittenWhileTheConfigurationIsBroken() throws IOException {
		Files.writeString(config(), "[aliases\n");
		assertThat(run("alias", "list").stderr()).contains("config.toml:1:");
		assertThat(run("alias", "set", "ls", "vehicle list").stderr()).contains("config.toml:1:");
		assertThat(run("alias", "delete", "ls").exit()).isNotZero();
		assertThat(Files.readString(config())).isEqualTo("[aliases\n");
	}

	@Test
	void deletingTakesOneAliasOrAll() throws IOException {
		Files.writeString(config(), "x = 1\n[aliases]\n# mine\nls = \"vehicle list\"\nbad = 1\nweb = \"vehicle\"\n");
		assertThat(run("alias", "delete", "bad", "--json").stdout()).contains("\"deleted\":[\"bad\"]");
		Result unknown = run("alias", "delete", "wev");
		assertThat(unknown.exit()).isNotZero();
		assertThat(unknown.stderr()).contains("there is no alias \"wev\"", "Did you mean \"web\"?");
		assertThat(run("alias", "delete").exit()).isEqualTo(2);
		assertThat(run("alias", "delete", "ls", "--all").exit()).isEqualTo(2);
		assertThat(Files.readString(config())).contains("# mine", "ls", "web").doesNotContain("bad");
		assertThat(run("alias", "delete", "--all", "--json").stdout()).contains("\"deleted\":[\"ls\",\"web\"]");
		assertThat(Files.readString(config())).startsWith("x = 1\n").doesNotContain("ls", "web");
	}

	@Test
	void anImportTakesFileOrStandardInput() throws IOException {
		Path file = this.directory.resolve("mine.toml");
		Files.writeString(file, "endpoint = \"x\"\n[aliases]\nls = [\"vehicle\", \"list\"]\nweb = \"ls --team web\"\n");
		assertThat(run("alias", "import", file.toString(), "--json").stdout()).contains(
				"{\"expansion\":\"vehicle list\",\"name\":\"ls\",\"status\":\"imported\"}",
				"{\"expansion\":\"ls --team web\",\"name\":\"web\",\"status\":\"imported\"}");
		Result again = run(tester().stdin("\uFEFFls = \"vehicle\"\nv = \"vehicle\"\n"), "alias", "import", "-",
				"--json");
		assertThat(again.stdout()).contains("{\"expansion\":\"vehicle\",\"name\":\"ls\",\"status\":\"skipped\"}",
				"{\"expansion\":\"vehicle\",\"name\":\"v\",\"status\":\"imported\"}", "1 of 2 skipped");
		assertThat(run(tester().stdin("ls = \"vehicle\"\n"), "alias", "import", "-", "--clobber", "--json").stdout())
			.contains("\"status\":\"replaced\"");
		assertThat(Files.readString(config()))
			.contains("ls = \"vehicle\"", "web = \"ls --team web\"", "v = \"vehicle\"")
			.doesNotContain("endpoint");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			b = 1              | standard input: "b" is no alias
			b = "nosuch"       | no command, group or alias is called "nosuch"
			vehicle = "alias"  | "vehicle" cannot be an alias
			b = "vehicle 'x"   | a quote is not closed
			b =                | standard input:2:
			""")
	void r1AnImportTakesAllOrNothing(String line, String message) {
		Result result = run(tester().stdin("a = \"vehicle\"\n" + line + "\n"), "alias", "import", "-");
		assertThat(result.exit()).isNotZero();
		assertThat(result.stderr()).contains(message);
		assertThat(config()).doesNotExist();
	}

	@Test
	void anImportNeedsAFileOfText() throws IOException {
		assertThat(run("alias", "import", this.directory.resolve("nosuch").toString()).stderr()).contains("nosuch");
		Path file = this.directory.resolve("binary");
		Files.write(file, new byte[] { (byte) 0xC3, 0x28 });
		assertThat(run("alias", "import", file.toString()).stderr()).contains("is no text in UTF-8");
		Files.write(file, new byte[1024 * 1024 + 1]);
		assertThat(run("alias", "import", file.toString()).stderr()).contains("is larger than 1 MiB");
	}

	@Test
	void helpOfTheRootListsAliasesAndThatOfOneIsItsCommands() throws IOException {
		assertThat(run("--help").stdout()).doesNotContain("Aliases");
		Files.writeString(config(), "[aliases]\nlong = \"vehicle list " + "x".repeat(60)
				+ "\"\nt = \"vehicle list --team $1\"\nvehicle = \"x\"\n");
		assertThat(run("--help").stdout()).contains("""
				  Aliases:
				    long  vehicle list xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
				    t     vehicle list --team $1

				""");
		assertThat(run("t", "--help")).isEqualTo(run("vehicle", "list", "--help"));
		assertThat(run("--help", "t")).isEqualTo(run("vehicle", "list", "--help"));
	}

	private Result run(String... tokens) {
		return run(tester(), tokens);
	}

	/** The result with its JSON on one line, and its errors without the marks of JSON. */
	private static Result run(CliTester tester, String... tokens) {
		Result result = tester.run(tokens);
		String data = result.stdout().startsWith("{") ? result.stdout().replaceAll("\n *", "").replace("\": ", "\":")
				: result.stdout();
		return new Result(result.exit(), data, result.stderr().replace("\\\"", "\""));
	}

	private CliTester tester() {
		CommandSpec.Builder list = CliTester.open("vehicle list")
			.option(OptionSpec.named("team"))
			.argument(new ArgumentSpec("words", ValueSpec.labelled("WORDS").build(), false, true, ""));
		return new CliTester().aliases(this.directory)
			.command(list, (context) -> Map.of("team", String.valueOf(context.arguments().text("team"))))
			.command(CliTester.open("hush").hidden(), (context) -> "hush")
			.command(CliTester.open("drive").alias("car"), (context) -> "drive");
	}

	private Path config() {
		return this.directory.resolve("config.toml");
	}

}
