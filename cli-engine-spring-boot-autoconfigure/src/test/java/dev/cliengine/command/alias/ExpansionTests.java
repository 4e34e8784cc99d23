package dev.cliengine.command.alias;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of parameters, where all that follows an alias are words. */
class ExpansionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
			list                | -     | list
			list                | a;b   | list;a;b
			list --team web     | a     | list;--team;web;a
			list $1             | a;b   | list;a;b
			list $2 $1          | a;b;c | list;b;a;c
			list $2             | a;b;c | list;b;a;c
			list --team=$1      | a     | list;--team=a
			list $1-$1          | a     | list;a-a
			list $@ --all       | a;b   | list;a;b;--all
			list $@ --all       | -     | list;--all
			list $1 x $@        | a;b;c | list;a;x;b;c
			list --words=$@     | a;b   | list;--words=a b
			list --words=$@     | -     | list;--words=
			list $$1 $$$1 $0 $x $ | a   | list;$1;$a;$0;$x;$
			list $10            | a     | list;a0
			list '$1 of $2'     | a;b   | list;a of b
			list "a  b" ''      | -     | list;a  b;
			""")
	void parametersTakeTheWordsThatFollow(String line, String following, String expected) {
		List<String> words = (following != null) ? List.of(following.split(";")) : List.of();
		assertThat(fill(line, words)).isEqualTo(Arrays.asList(expected.split(";", -1)));
	}

	@Test
	void aWordIsPutIntoItsTokenAsItIs() {
		assertThat(fill("list --team=$1", List.of("a b $2 'c' \\ $@"))).containsExactly("list",
				"--team=a b $2 'c' \\ $@");
	}

	@Test
	void optionsAreNoParametersAndFollowWhatTakesAllWords() {
		List<String> following = List.of("--output", "json", "red", "car");
		assertThat(Expansion.of("list --words=$@").fill(following, List.of(2, 3))).containsExactly("list",
				"--words=red car", "--output", "json");
		assertThat(Expansion.of("list $1").fill(following, List.of(2, 3))).containsExactly("list", "red", "--output",
				"json", "car");
		assertThat(Expansion.of("list $1 $@ x").fill(following, List.of(2, 3))).containsExactly("list", "red",
				"--output", "json", "car", "x");
	}

	@Test
	void theHighestNumberSaysHowManyWordsAreNeeded() {
		assertThat(Expansion.of("list $3 $1 $@ $$9").needs()).isEqualTo(3);
		assertThat(Expansion.of("list $@").needs()).isZero();
	}

	@Test
	void theBeginningNeedsNoMoreThanIsThere() {
		assertThat(Expansion.of("list $1 --team $2 --all").upTo(1).words()).containsExactly("list", "$1", "--team");
	}

	@Test
	void aLineThatCannotBeReadHasAProblem() {
		assertThat(Expansion.problem("list 'a")).contains("quote");
		assertThat(Expansion.problem("list \\")).contains("backslash");
		assertThat(Expansion.problem("  ")).contains("nothing");
		assertThat(Expansion.problem("!ls"))
			.isEqualTo("aliases expand to commands of this application, not of a shell");
		assertThat(Expansion.problem("list !")).isNull();
	}

	private static List<String> fill(String line, List<String> words) {
		return Expansion.of(line).fill(words, IntStream.range(0, words.size()).boxed().toList());
	}

}
