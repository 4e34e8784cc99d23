package dev.cliengine.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static dev.cliengine.config.OddContent.accepted;
import static dev.cliengine.config.OddContent.refused;

/**
 * What has been found in JSON files.
 */
final class OddJson {

	private static final String TOKEN = "': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

	private OddJson() {
	}

	static List<OddContent> understood() {
		return List.of(accepted("empty", "", Map.of()), accepted("blank", " \r\n", Map.of()),
				accepted("BOM", "\uFEFF{}", Map.of()), accepted("only a BOM", "\uFEFF", Map.of()),
				accepted("CRLF", "{\r\n\t\"a\":\r\n1}\r\n", Map.of("a", 1L)),
				accepted("lone CR", "{\r\"a\":1\r}", Map.of("a", 1L)),
				accepted("null", "{\"a\":null,\"b\":[null,1]}", Map.of("b", List.of(1L))),
				accepted("65 bits", "{\"a\":9223372036854775808}", Map.of("a", 9.223372036854775808e18)),
				accepted("64 bits", "{\"a\":-9223372036854775808}", Map.of("a", Long.MIN_VALUE)),
				accepted("decimal", "{\"a\":1.0,\"b\":1e2}", Map.of("a", 1.0, "b", 100.0)),
				accepted("empty key", "{\"\":1}", Map.of("", 1L)),
				accepted("odd keys", "{\"😀.x\":1,\"\\u0001\":2}", Map.of("😀.x", 1L, "\u0001", 2L)),
				accepted("direction change in a string", "{\"a\":\"\u202e\"}", Map.of("a", "\u202e")),
				accepted("1 MiB on a line", "{\"a\":\"" + "x".repeat(1 << 20) + "\"}",
						Map.of("a", "x".repeat(1 << 20))),
				accepted("100 000 keys",
						IntStream.range(0, 100_000)
							.mapToObj((i) -> "\"k" + i + "\":" + i)
							.collect(Collectors.joining(",\n", "{", "}")),
						IntStream.range(0, 100_000).boxed().collect(Collectors.toMap((i) -> "k" + i, Long::valueOf))));
	}

	static List<OddContent> malformed() {
		return List.of(refused("comma at the end", "{\"a\":1,}",
				"1:8: Unexpected character ('}' (code 125)): was expecting double-quote to start property name"),
				refused("open object", "{\"a\":1", "1:7: Unexpected end-of-input: expected close marker for Object"),
				refused("open array", "{\"a\":[1,2}", "1:10: Unexpected close marker '}': expected ']'"),
				refused("open string", "{\"a\":\"x",
						"1:8: Unexpected end-of-input: was expecting closing quote for a string value"),
				refused("no colon", "{\n\"a\" 1}",
						"2:5: Unexpected character ('1' (code 49)): was expecting a colon to separate property name and value"),
				refused("no comma", "{\"😀\":1 \"b\":2}",
						"1:8: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries"),
				refused("a secret without quotes", "{\"a\":hunter2hunter2}",
						"1:6: Unrecognized token 'hunter2h…" + TOKEN),
				refused("line end in a string", "{\"a\":\"x\ny\"}",
						"1:8: Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value"),
				refused("leading zero", "{\"a\":01}", "1:7: Invalid numeric value: Leading zeroes not allowed"),
				refused("bad escape", "{\"a\":\"\\q\"}", "1:8: Unrecognized character escape 'q' (code 113)"),
				refused("not a number", "{\"a\":NaN}", "1:9: Non-standard token 'NaN'"),
				refused("beyond a double", "{\"a\":1e400}", "1:6: The number is too large"),
				refused("2000 digits", "{\"a\":" + "1".repeat(2000) + "}",
						"1:2006: Number value length (2000) exceeds the maximum allowed (1000)"),
				refused("comment", "// c\n{}", "1:1: Unexpected character ('/' (code 47))"),
				refused("control character", "{\"a\":\u0007}",
						"1:6: Illegal character ((CTRL-CHAR, code 7)): only regular white space (\\r, \\n, \\t) is allowed between tokens"),
				refused("direction change", "{\"a\":\u202e}",
						"1:6: Unexpected character ('\\u202e' (code 8238 / 0x202e)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
				refused("duplicate key", "{\"a\":1,\n\"b\":{},\"a\":2}",
						"2:8: The key \"a\" is already defined at line 1, column 2"),
				refused("hidden duplicate key", "{\"x\":{\"a\\u001b\":1,\"a\\u001b\":2}}",
						"1:19: The key \"a\\u001b\" is already defined at line 1, column 7"),
				refused("an array", "\n [1]", "2:2: The file has to hold an object, so it begins with {"),
				refused("null", "null", "1:1: The file has to hold an object, so it begins with {"),
				refused("two objects", "{} {}", "1:4: Unexpected text after the object"),
				refused("a brace too many", "{}}", "1:3: Unexpected close marker '}': no open Object to close"),
				refused("TOML", "a = 1\n", "1:1: Unrecognized token 'a" + TOKEN),
				refused("NUL", "{\"a\":\"\0\"}", "1:7: A NUL byte, so the file is not text"),
				refused("10 000 arrays", "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
						"1:134: Document nesting depth (129) exceeds the maximum allowed (128)"),
				refused("10 000 objects", "{\"a\":".repeat(10_000),
						"1:642: Document nesting depth (129) exceeds the maximum allowed (128)"),
				refused("a million elements", "{\"a\":[" + "1,".repeat(1_000_000) + "1]}",
						"1:2000002: Token count (1000001) exceeds the maximum allowed (1000000)"),
				refused("1 MiB of rubbish", "x".repeat(1 << 20), "1:1: Unrecognized token 'xxxxxxxx…" + TOKEN));
	}

	/** Bytes that are no text, whatever the format. */
	static List<OddContent> bytes() {
		return List.of(
				refused("invalid UTF-8", bytes('a', '\n', 0xC3, 0xA9, 0xFF, 'x'),
						"2:2: The byte 0xFF is not UTF-8 text"),
				refused("overlong UTF-8", bytes('#', 0xC0, 0xAF), "1:2: The byte 0xC0 is not UTF-8 text"),
				refused("UTF-8 that is cut off", bytes('#', 0xE2, 0x82), "1:2: The byte 0xE2 is not UTF-8 text"),
				refused("half a pair", bytes(0xED, 0xA0, 0x80), "1:1: The byte 0xED is not UTF-8 text"),
				refused("beyond Unicode", bytes('#', 0xF4, 0x90, 0x80, 0x80), "1:2: The byte 0xF4 is not UTF-8 text"),
				refused("invalid UTF-8 behind a BOM", bytes(0xEF, 0xBB, 0xBF, '#', 0xFF),
						"1:2: The byte 0xFF is not UTF-8 text"),
				refused("Latin-1", bytes('a', '=', '"', 0xE9, '"'), "1:4: The byte 0xE9 is not UTF-8 text"),
				refused("UTF-16", bytes(0xFF, 0xFE, 'a', 0), "1:1: The file is in UTF-16, save it as UTF-8"),
				refused("UTF-16 the other way round", bytes(0xFE, 0xFF, 0, 'a'),
						"1:1: The file is in UTF-16, save it as UTF-8"),
				refused("UTF-16 without a mark", bytes('a', 0, '=', 0), "1:2: A NUL byte, so the file is not text"));
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

}
