package dev.cliengine.terminal;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link CommandWords}.
 */
class CommandWordsTests {

	@ParameterizedTest
	@MethodSource
	void r33SplitsByRuleAndExpandsNothing(String text, List<String> words) {
		assertThat(CommandWords.split(text)).isEqualTo(words);
	}

	static Stream<Arguments> r33SplitsByRuleAndExpandsNothing() {
		return Stream.of(arguments("", List.of()), arguments("  \t ", List.of()), arguments("less", List.of("less")),
				arguments(" less  -FRX\t-x ", List.of("less", "-FRX", "-x")),
				arguments("'a b' \"c d\"e''", List.of("a b", "c de")), arguments("a '' \"\"", List.of("a", "", "")),
				arguments("a\\ b \\'c", List.of("a b", "'c")), arguments("\"a\\\"b\\\\c\\n\"", List.of("a\"b\\c\\n")),
				arguments("'a\\'", List.of("a\\")), arguments("a\\", List.of("a\\")), arguments("'open", List.of()),
				arguments("less \"open", List.of()), arguments("less; rm -rf $HOME | `id` > *",
						List.of("less;", "rm", "-rf", "$HOME", "|", "`id`", ">", "*")));
	}

}
