package dev.cliengine.command.alias;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Lines of the invented application, with aliases in its configuration. */
class AliasesTests {

	private static final CommandNode ROOT = FleetCatalog.create().root();

	@TempDir
	private Path directory;

	private final List<String> notices = new ArrayList<>();

	private final AtomicInteger looks = new AtomicInteger();

	private final TokenParser parser = new TokenParser("fleetctl", FleetCatalog.GLOBALS,
			new FileContentSource(InputStream.nullInputStream()));

	private final Aliases aliases = new Aliases(new ConfigFiles(ConfigLayout.toml(() -> {
		this.looks.incrementAndGet();
		return this.directory;
	}), this.notices::add), this.parser, this.notices::add);

	@Test
	void aliasesAreLinesOrArraysOfWords() throws IOException {
		config("""
				[aliases]
				web = "vehicle list --team web"
				near = ["vehicle", "list", "--team", "a b", ""]
				""");
		assertThat(this.aliases.all()).hasToString("{near=vehicle list --team 'a b' '', web=vehicle list --team web}");
		assertThat(expand("near")).containsExactly("vehicle", "list", "--team", "a b", "");
		assertThat(this.notices).isEmpty();
	}

	@Test
	void whatIsNoAliasIsIgnoredWithANoticeSaidOnce() throws IOException {
		config("""
				[aliases]
				a = 3
				b = ["ping", 1]
				"c d" = "ping"
				e.f = "ping"
				g = "ping"
				""");
		assertThat(this.aliases.all()).containsOnlyKeys("g");
		assertThat(this.notices).containsExactly(
				"config key \"aliases.a\" is ignored: an alias is a line or an array of words",
				"config key \"aliases.b\" is ignored: an alias is a line or an array of words",
				"config key \"aliases.c d\" is ignored: this is no name of an alias",
				"config key \"aliases.e\" is ignored: an alias is a line or an array of words");
		this.aliases.all();
		assertThat(this.notices).hasSize(4);
	}

	@Test
	void aliasesThatAreNoTableAreIgnoredWithANotice() throws IOException {
		config("aliases = \"ping\"\n");
		assertThat(this.aliases.all()).isEmpty();
		assertThat(this.notices).containsExactly("config key \"aliases\" is ignored: this is no table");
	}

	@Test
	void r5ABrokenConfigurationIsToldAndTheLineStaysAsItIs() throws IOException {
		config("[aliases\n");
		assertThat(expand("web")).containsExactly("web");
		assertThat(this.notices).singleElement().asString().startsWith("aliases are not known: ").contains("toml:1:");
		assertThatExceptionOfType(CliException.class).isThrownBy(this.aliases::required)
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("CONFIG_MALFORMED"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			web                      | vehicle list --team web
			web red                  | vehicle list --team web red
			-o json web              | -o json vehicle list --team web
			--dry-run web            | --dry-run vehicle list --team web
			--verbose web            | --verbose vehicle list --team web
			-o web web               | -o web vehicle list --team web
			group list               | vehicle list
			more red                 | vehicle list --team web --color red
			team a                   | vehicle list --team=a
			team -o json a b         | vehicle list --team=a -o json b
			team --dry-run a         | vehicle list --team=a --dry-run
			team --state parked a    | vehicle list --team=a --state parked
			team --state=parked a    | vehicle list --team=a --state=parked
			team --nosuch a          | vehicle list --team=a --nosuch
			team a -- -y             | vehicle list --team=a -- -y
			team --help              | vehicle list --help
			--help team              | --help vehicle list
			chain --help             | vehicle list --help
			chain a                  | vehicle list --team=a
			ping web                 | ping web
			vehicle web              | vehicle web
			car ls                   | car ls
			nosuch web               | nosuch web
			-- web                   | -- web
			--nosuch web             | --nosuch web
			--version web            | --version web
			-v web                   | -v web
			""")
	void theFirstWordIsReplacedByWhatItStandsFor(String line, String expected) throws IOException {
		config("""
				[aliases]
				web = "vehicle list --team web"
				more = "web --color"
				group = "vehicle"
				team = "vehicle list --team=$1"
				chain = "team $1"
				ping = "vehicle"
				car = "ping"
				""");
		assertThat(expand(line.split(" "))).containsExactly(expected.split(" "));
	}

	@Test
	void anAliasOfThatNameNeverHidesACommandEvenAHiddenOne() throws IOException {
		config("[aliases]\ndepot = \"ping\"\n");
		assertThat(expand("depot", "open")).containsExactly("depot", "open");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ping", "vehicle list", "-o json ping", "--version", "", "--nosuch web" })
	void theConfigurationIsNotReadForALineThatBeginsWithACommand(String line) {
		expand(line.isEmpty() ? new String[0] : line.split(" "));
		assertThat(this.looks).hasValue(0);
	}

	@Test
	void missingWordsAreAUsageErrorThatNamesTheAlias() throws IOException {
		config("[aliases]\nmv = \"vehicle list $1 $2\"\none = \"vehicle list $1\"\n");
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> expand("-o", "json", "mv", "a", "-y"))
			.withMessage("alias \"mv\" for \"vehicle list $1 $2\" needs 2 words, but 1 was given")
			.satisfies((failure) -> {
				assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
				assertThat(failure.fix()).isEqualTo("Write 2 words after mv; options do not count");
				assertThat(failure.globals().text("output")).isEqualTo("json");
				assertThat(failure.globals().flag("yes")).isTrue();
			});
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> expand("one"))
			.withMessage("alias \"one\" for \"vehicle list $1\" needs 1 word, but 0 were given");
	}

	@Test
	void aLoopIsAUsageErrorThatNamesItsAliases() throws IOException {
		config("[aliases]\na = \"-y b\"\nb = \"c $@\"\nc = \"a\"\n");
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> expand("b", "x"))
			.withMessage("alias \"b\" leads back to itself: b -> c -> a -> b")
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE));
		assertThat(typed("b", "x")).containsExactly("b", "x");
	}

	@Test
	void aliasesMayLeadThroughSixteenAndNoMore() throws IOException {
		StringBuilder table = new StringBuilder("[aliases]\nx1 = \"ping\"\n");
		for (int i = 2; i <= 17; i++) {
			table.append("x" + i + " = \"x" + (i - 1) + "\"\n");
		}
		config(table.toString());
		assertThat(expand("x16")).containsExactly("ping");
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> expand("x17"))
			.withMessageStartingWith("aliases lead to aliases more than 16 times: x17 -> x16 -> ");
	}

	@Test
	void aLineThatCannotBeReadIsReportedWithItsKey() throws IOException {
		config("[aliases]\nopen = \"vehicle 'list\"\nshell = \"!ls\"\nempty = []\n");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> expand("open"))
			.withMessage("config key \"aliases.open\" cannot be used: "
					+ "a quote is not closed, or a backslash stands at the end");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> expand("shell"))
			.withMessageContaining("aliases.shell")
			.withMessageContaining("not of a shell");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> expand("empty"))
			.withMessageContaining("aliases.empty");
		assertThat(typed("open")).containsExactly("open");
	}

	@Test
	void whileSomebodyTypesAnExpansionEndsWhereWordsAreMissing() throws IOException {
		config("[aliases]\nmv = \"vehicle list $1 --team $2 --color\"\n");
		assertThat(typed("mv")).containsExactly("vehicle", "list");
		assertThat(typed("mv", "a")).containsExactly("vehicle", "list", "a", "--team");
		assertThat(typed("mv", "a", "b", "c")).containsExactly("vehicle", "list", "a", "--team", "b", "--color", "c");
	}

	@Test
	void anAliasLeadsToAGroupOrCommandWhateverElseItSays() throws IOException {
		config("[aliases]\nteam = \"vehicle list --team $1 --nosuch\"\ngroup = \"-y vehicle\"\nlost = \"nosuch\"\n");
		assertThat(this.aliases.target(ROOT, "team").path()).hasToString("vehicle:list");
		assertThat(this.aliases.target(ROOT, "group").path()).hasToString("vehicle");
		assertThat(List.of("lost", "nosuch", "-y"))
			.allSatisfy((name) -> assertThat(this.aliases.target(ROOT, name)).isSameAs(ROOT));
	}

	private List<String> expand(String... tokens) {
		return this.aliases.expand(ROOT, Arrays.asList(tokens));
	}

	private List<String> typed(String... tokens) {
		return this.aliases.expandTyped(ROOT, Arrays.asList(tokens));
	}

	private void config(String text) throws IOException {
		Files.writeString(this.directory.resolve("config.toml"), text);
	}

}
