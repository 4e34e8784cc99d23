package dev.cliengine.command.parse;

import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;

class FirstWordTests {

	private static final CommandNode ROOT = FleetCatalog.create().root();

	private final TokenParser parser = new TokenParser("fleetctl", FleetCatalog.GLOBALS,
			new FileContentSource(InputStream.nullInputStream()));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ping                   | 0
			nosuch                 | 0
			-                      | 0
			-o json ping           | 2
			-ojson ping            | 1
			-yo json ping          | 2
			--output=json -y ping  | 2
			--verbose ping         | 1
			--dry-run ping         | 1
			--help ping            | 1
			-o json                | -1
			-o                     | -1
			-- ping                | -1
			--nosuch ping          | -1
			--version ping         | -1
			-v ping                | -1
			ping --version         | 0
			""")
	void itIsTheFirstTokenThatIsNoOptionAndNoValueOfOne(String line, int place) {
		assertThat(this.parser.firstWord(ROOT, List.of(line.split(" ")))).isEqualTo(place);
	}

	@Test
	void aLineWithoutTokensHasNone() {
		assertThat(this.parser.firstWord(ROOT, List.of())).isEqualTo(-1);
	}

	@Test
	void optionsOfTheCommandALineBeginsWithAreKnownBehindIt() {
		Continuation continuation = this.parser.continuation(ROOT, words("vehicle list --team=a x"),
				words("--state moving a -o json -5 --team b --color c --nosuch d - -- e"));
		assertThat(continuation.node().path()).hasToString("vehicle:list");
		assertThat(continuation.words()).containsExactly(2, 5, 9, 11, 12);
		assertThat(continuation.runs()).isTrue();
	}

	@Test
	void helpRunsNothingWhereverItStands() {
		assertThat(this.parser.continuation(ROOT, words("-h vehicle"), List.of()).runs()).isFalse();
		assertThat(this.parser.continuation(ROOT, words("vehicle"), words("-h")).runs()).isFalse();
		assertThat(this.parser.continuation(ROOT, words("vehicle"), words("-- -h")).runs()).isTrue();
	}

	@Test
	void aRefusedLineStillSaysHowItWantsItsErrors() {
		CliException reason = CliException.category(ErrorCategory.VALIDATION).fix("Do it").message("no");
		UsageException refused = this.parser.refused(ROOT, words("-o json nosuch --nosuch -y"), reason);
		assertThat(refused.globals().text("output")).isEqualTo("json");
		assertThat(refused.globals().flag("yes")).isTrue();
		assertThat(refused.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(refused.text()).isEqualTo("error: no\n\n  tip: Do it");
	}

	private static List<String> words(String line) {
		return List.of(line.split(" "));
	}

}
