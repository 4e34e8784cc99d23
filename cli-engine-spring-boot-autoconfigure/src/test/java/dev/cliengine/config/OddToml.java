package dev.cliengine.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static dev.cliengine.config.OddContent.accepted;
import static dev.cliengine.config.OddContent.refused;

/**
 * What has been found in TOML files.
 */
final class OddToml {

	private static final String DEEP = "Nesting is too deep (more than 128 levels of tables and arrays)";

	private static final String NO_KEY = ", expected a key, a table key, a newline, or end-of-input";

	private static final String LARGE = "More than 150000 values or 2 MiB of them, so it is no configuration";

	private OddToml() {
	}

	static List<OddContent> understood() {
		return List.of(accepted("empty", "", Map.of()), accepted("blank", " \n\t\n", Map.of()),
				accepted("only a comment", "# c", Map.of()), accepted("BOM", "\uFEFFa = 1\n", Map.of("a", 1L)),
				accepted("only a BOM", "\uFEFF", Map.of()),
				accepted("CRLF", "a = 1\r\n\r\nb = 2\r\n", Map.of("a", 1L, "b", 2L)),
				accepted("tab in a string", "a = \"\t\"\n", Map.of("a", "\t")),
				accepted("direction change in a string", "a = \"\u202e\"\n", Map.of("a", "\u202e")),
				accepted("quoted dots", "\"a.b\" = 1\n", Map.of("a.b", 1L)),
				accepted("empty key", "\"\" = 1\n", Map.of("", 1L)),
				accepted("emoji key", "\"😀\" = 1\n", Map.of("😀", 1L)),
				accepted("escaped key", "\"\\u00e9\\\"\" = 1\n", Map.of("é\"", 1L)),
				accepted("largest integer", "a = 9223372036854775807\n", Map.of("a", Long.MAX_VALUE)),
				accepted("dates that are nothing else", "a = 2024-02-29 00:00:00 # c\n",
						Map.of("a", java.time.LocalDateTime.of(2024, 2, 29, 0, 0))),
				accepted("lines in an inline table", "a = {b = 1,\n # c\n c = 2,\n}\n",
						Map.of("a", Map.of("b", 1L, "c", 2L))),
				accepted("1 MiB on a line", "a = \"" + "x".repeat(1 << 20) + "\"\n", Map.of("a", "x".repeat(1 << 20))),
				accepted("100 000 keys", keys(100_000),
						IntStream.range(0, 100_000).boxed().collect(Collectors.toMap((i) -> "k" + i, Long::valueOf))),
				accepted("10 000 comments", "# c\n".repeat(10_000) + "a = 1\n", Map.of("a", 1L)),
				accepted("10 000 comments in an array", "a = [\n" + "# c\n".repeat(10_000) + "]\n",
						Map.of("a", List.of())),
				accepted("7 MiB of blank lines", "\n".repeat(7 << 20), Map.of()));
	}

	static List<OddContent> refusedText() {
		return List.of(refused("BOM in the middle", "a = 1\n\uFEFFb = 1\n", "2:1: Unexpected '\\ufeff'" + NO_KEY),
				refused("after a BOM", "\uFEFFa 1\n", "1:3: Unexpected '1', expected . or ="),
				refused("lone CR", "a = 1\rb = 2\r", "1:6: Unexpected '\\r', expected a newline or end-of-input"),
				refused("lone CR in a comment", "# x\ry\n", "1:4: Unexpected '\\r', expected a newline"),
				refused("NUL", "a = 1\nb = \"\0\"\n", "2:6: A NUL byte, so the file is not text"),
				refused("control character", "a = \"\u0001\"\n",
						"1:6: Unexpected '\\u0001', expected \" or a character"),
				refused("control character in a comment", "a = 1\n\n\n# \u0001\nb = 2\n",
						"4:3: Unexpected '\\u0001', expected a newline"),
				refused("escape sequence", "a = \u001b[31mx\n", "1:5: Unexpected '\\u001b', expected a value"),
				refused("direction change", "a = \u202ex\n", "1:5: Unexpected '\\u202e', expected a value"),
				refused("after an emoji", "\"😀\" 1\n", "1:5: Unexpected '1', expected . or ="),
				refused("only a form feed", "\f", "1:1: Unexpected '\\f'" + NO_KEY),
				refused("bare emoji", "😀 = 1\n", "1:1: Unexpected '\\U0001f6…'" + NO_KEY),
				refused("a secret without quotes", "token = 1 hunter2hunter2\n",
						"1:11: Unexpected 'hunter2h…', expected a newline or end-of-input"),
				refused("JSON", "{\"a\": 1}\n", "1:1: Unexpected '{'" + NO_KEY),
				refused("YAML", "a: 1\n", "1:2: Unexpected ':', expected . or ="),
				refused("a merge conflict", "a = 1\n<<<<<<< HEAD\n", "2:1: Unexpected '<'" + NO_KEY));
	}

	static List<OddContent> refusedKeys() {
		return List.of(
				refused("duplicate key", "a = 1\n# c\n\n# d\na = 2\n",
						"5:1: The key a is already defined at line 1, column 1"),
				refused("duplicate key in quotes", "\"\\u001b[31m\" = 1\n\n\n\"\\u001b[31m\" = 2\n",
						"4:1: The key \"\\u001b[31m\" is already defined at line 1, column 1"),
				refused("duplicate key in braces", "a = {b = 1, b = 2}\n",
						"1:13: The key b is already defined at line 1, column 6"),
				refused("duplicate table", "\n\n\n[a]\n[a]\n", "5:1: The key a is already defined at line 4, column 1"),
				refused("table over value", "a = 1\n[a]\n", "2:1: The key a is already defined at line 1, column 1"),
				refused("value over table", "[a.b]\n[a]\nb = 1\n",
						"3:1: The key b is already defined at line 1, column 1"),
				refused("table over array", "[[a]]\n[a]\n", "2:1: The key a is already defined at line 1, column 1"),
				refused("array over value", "a = [1]\n[[a]]\n",
						"2:1: The key a is already defined as a literal array at line 1, column 1"),
				refused("extended braces", "a = {b = 1}\n\n\n[a.c]\n",
						"4:1: a is an inline table (defined at line 1, column 5) and cannot be extended"),
				refused("no key", "= 1\n", "1:1: Unexpected '='" + NO_KEY),
				refused("no equals sign", "a 1\n", "1:3: Unexpected '1', expected . or ="),
				refused("no value", "a =\n", "1:4: Unexpected end of line, expected a value"),
				refused("two keys on a line", "a = 1 b = 2\n",
						"1:7: Unexpected 'b', expected a newline or end-of-input"),
				refused("key behind a header", "[a] b = 1\n",
						"1:5: Unexpected 'b', expected a newline or end-of-input"),
				refused("line end in a key", "\"a\nb\" = 1\n",
						"1:3: Unexpected end of line, expected \" or a character"),
				refused("bad escape in a key", "\"\\q\" = 1\n", "1:2: Invalid escape sequence '\\q'"));
	}

	static List<OddContent> refusedValues() {
		return List.of(
				refused("open string", "a = \"abc\nb = 2\n", "1:9: Unexpected end of line, expected \" or a character"),
				refused("open literal", "a = 'abc\n", "1:9: Unexpected end of line, expected '"),
				refused("open text", "a = \"\"\"abc\nb = 1\n",
						"3:1: Unexpected end of input, expected \"\"\" or a character"),
				refused("open array", "a = [1, 2\nb = 3\n", "1:10: Unexpected end of line, expected ] or a comma"),
				refused("open array at the end", "a = [1, # c\n\n2",
						"3:2: Unexpected end of input, expected ] or a comma; the array opened at line 1, column 5 is unclosed"),
				refused("open header", "[a\nb = 1\n", "1:3: Unexpected end of line, expected ]"),
				refused("open braces", "a = {b = 1\n",
						"2:1: Unexpected end of input, expected } or a comma; "
								+ "the inline table opened at line 1, column 5 is unclosed"),
				refused("half an escape", "a = \"\\", "1:6: Unexpected '\\\\', expected \" or a character"),
				refused("bad escape", "a = \"\\q\"\n", "1:6: Invalid escape sequence '\\q'"),
				refused("half a pair", "a = \"\\ud800\"\n", "1:6: Invalid unicode escape sequence"),
				refused("bad month", "a = 2024-13-45\n", "1:10: Invalid month (valid range 01..12)"),
				refused("bad day", "a = 2023-02-29\n", "1:13: Invalid date 'February 29' as '2023' is not a leap year"),
				refused("leading zero", "a = 012\n", "1:5: Leading zeros are not allowed"),
				refused("65 bits", "a = 9223372036854775808\n", "1:5: Integer is too large"),
				refused("float", "a = 1e400\n", "1:5: Float is too large"),
				refused("comma too many", "a = [1,,2]\n", "1:8: Unexpected ',', expected ], a value, or a newline"),
				refused("capital letter", "a = True\n", "1:5: Unexpected 'T', expected a value"));
	}

	static List<OddContent> hostile() {
		String tenThousand = "[".repeat(10_000);
		return List.of(refused("10 000 arrays", "a = " + tenThousand + "]".repeat(10_000), "1:134: " + DEEP),
				refused("10 000 open arrays", "a = " + tenThousand, "1:134: " + DEEP),
				refused("10 000 arrays on lines", "a = " + "[\n".repeat(10_000), "130:1: " + DEEP),
				refused("10 000 inline tables", "a = " + "{a=".repeat(10_000) + "1" + "}".repeat(10_000),
						"1:392: " + DEEP),
				refused("10 000 tables", "[" + "a.".repeat(10_000) + "a]\n", "1:1: " + DEEP),
				refused("10 000 dots", "a.".repeat(10_000) + "a = 1\n", "1:20005: " + DEEP),
				refused("10 000 brackets", tenThousand, "1:3: Unexpected '[[', expected a key or ]]"),
				refused("an error behind 10 000 comments", "# c\n".repeat(10_000) + "# \u0001\n",
						"10001:3: Unexpected '\\u0001', expected a newline"),
				refused("150 001 keys", keys(150_001), "150001:11: " + LARGE),
				refused("3 Mi elements", "a = [" + "1,".repeat(3 << 20) + "]\n", "1:300004: " + LARGE),
				refused("2 MiB in a string", "a = \"" + "\\n".repeat(1 << 20) + "\"\n", "1:1: " + LARGE),
				refused("100 000 wrong lines", "bad line\n".repeat(100_000), "1:5: Unexpected 'line', expected . or ="),
				refused("100 000 duplicates", "a = 1\n".repeat(99_999),
						"2:1: The key a is already defined at line 1, column 1"),
				refused("1 MiB of letters", "x".repeat(1 << 20), "1:1048577: Unexpected end of input, expected . or ="),
				refused("1 MiB of rubbish", "a = " + "%$".repeat(1 << 19), "1:5: Unexpected '%', expected a value"));
	}

	private static String keys(int count) {
		return IntStream.range(0, count).mapToObj((i) -> "k" + i + " = " + i + "\n").collect(Collectors.joining());
	}

}
