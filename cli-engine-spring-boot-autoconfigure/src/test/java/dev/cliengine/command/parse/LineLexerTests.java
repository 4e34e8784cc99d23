package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.parse.LineLexer.LexedLine;
import dev.cliengine.command.parse.LineLexer.Token;

import static org.assertj.core.api.Assertions.assertThat;

class LineLexerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			~~                     | []
			~   ~                  | []
			a b                    | [a, b]
			~  a \t b  ~           | [a, b]
			'a b'                  | [a b]
			"a b"                  | [a b]
			a'b 'c                 | [ab c]
			''                     | []
			--x='{"a": 1}'         | [--x={"a": 1}]
			"a\\"b\\\\c"           | [a"b\\c]
			"C:\\new"              | [C:\\new]
			'C:\\new'              | [C:\\new]
			a\\ b                  | [a b]
			a\\"b\\'c\\\\          | [a"b'c\\]
			'it'\\''s'             | [it's]
			"a!!b" $x `y` #z       | [a!!b, $x, `y`, #z]
			""")
	void linesAreSplitAsInShells(String line, String words) {
		LexedLine lexed = LineLexer.lex(line);
		assertThat(lexed.words()).hasToString(words);
		assertThat(lexed.complete()).isTrue();
	}

	@Test
	void emptyQuotesAreAnEmptyToken() {
		assertThat(LineLexer.lex("a '' \"\" b").words()).containsExactly("a", "", "", "b");
	}

	@Test
	void tokensKnowTheirPlaces() {
		assertThat(LineLexer.lex(" ab 'c d'e  ").tokens()).containsExactly(new Token("ab", 1, 3),
				new Token("c de", 4, 10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a 'b c", "a \"b c", "a \"b\\\"", "a b\\" })
	void openQuotesMakeALineIncomplete(String line) {
		LexedLine lexed = LineLexer.lex(line);
		assertThat(lexed.complete()).isFalse();
		assertThat(lexed.tokens().get(1).end()).isEqualTo(line.length());
	}

	@Test
	void plainWordsNeedNoQuotes() {
		assertThat(List.of("a-b", "--x=1", "@file", "ä").stream().map(LineLexer::quote)).containsExactly("a-b", "--x=1",
				"@file", "ä");
		assertThat(LineLexer.quote("beta team")).isEqualTo("'beta team'");
		assertThat(LineLexer.quote("it's \\ \"x\"")).isEqualTo("\"it's \\\\ \\\"x\\\"\"");
		assertThat(LineLexer.quote("")).isEqualTo("''");
	}

	@Test
	void i1QuotedWordsAreReadBackUnchanged() {
		long seed = 20260714;
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		String alphabet = "ab \t\n'\"\\$!#-=@\u0000\u00A0\u2003\uD83D\uDE97\u202E";
		for (int i = 0; i < 50_000; i++) {
			List<String> words = new ArrayList<>();
			for (int count = random.nextInt(5); count > 0; count--) {
				words.add(random.ints(random.nextInt(8), 0, alphabet.length())
					.mapToObj((at) -> String.valueOf(alphabet.charAt(at)))
					.collect(Collectors.joining()));
			}
			String line = words.stream().map(LineLexer::quote).collect(Collectors.joining(" "));
			LexedLine lexed = LineLexer.lex(line);
			assertThat(lexed.words()).as("seed %d, line %d: %s", seed, i, line).isEqualTo(words);
			assertThat(lexed.complete()).as("seed %d, line %d: %s", seed, i, line).isTrue();
		}
	}

	@Test
	void i1AnyLineIsSplitAndItsTokensCoverEverythingButBlanks() {
		long seed = 42;
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
		String alphabet = "ab  '\"\\";
		for (int i = 0; i < 50_000; i++) {
			StringBuilder line = new StringBuilder();
			random.ints(random.nextInt(12), 0, alphabet.length()).forEach((at) -> line.append(alphabet.charAt(at)));
			StringBuilder rest = new StringBuilder(line);
			for (Token token : LineLexer.lex(line.toString()).tokens()) {
				assertThat(token.start()).as("seed %d: %s", seed, line).isLessThan(token.end());
				rest.replace(token.start(), token.end(), " ".repeat(token.end() - token.start()));
			}
			assertThat(rest.toString()).as("seed %d: %s", seed, line).isBlank();
		}
	}

}
