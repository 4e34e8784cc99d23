package dev.cliengine.output.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link YamlRenderer}, with a reader of YAML 1.1 as judge.
 */
class YamlRendererTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final String ALPHABET = "aZ09 \n\t:#-'\"\\,[]{}&*!|>%@`?=~._/\u00e9\u0085\u00a0\u2028\ufeff\u6771\u001b";

	@Test
	void theEnvelopeInTheOrderOfJson() {
		Envelope envelope = Rendering.success(
				"""
						[{"plate":"AB 12","id":"v1","tags":["a","b"],"none":[],"o":{}},{"id":"v2","deep":[[1,2],[{"x":null}]]}]""")
			.withPagination(new Pagination(5, 0, 2, 2, true))
			.withWarnings(List.of("slow: very"));
		assertThat(render(envelope)).isEqualTo("""
				data:
				  - id: v1
				    none: []
				    o: {}
				    plate: AB 12
				    tags:
				      - a
				      - b
				  - deep:
				      - - 1
				        - 2
				      - - x: null
				    id: v2
				pagination:
				  total: 5
				  offset: 0
				  limit: 2
				  count: 2
				  has_more: true
				warnings:
				  - "slow: very"
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "No", "ON", "off", "y", "N", "true", "False", "null", "Null", "~", "1.0", "0o17",
			"0x1F", "0b1", "1:30", "190:20:30", "2026-01-02", "2026-01-02T03:04:05Z", "007", "=", "<<", "", " a", "a ",
			"1e3", "-1", "+1", ".5", ".inf", ".nan", "1_000", "- a", "? a", "a: b", "a:", "a #b", "#a", "&a", "*a",
			"!a", "%a", "@a", "`a", "[a", "{a", "'a", "\"a", "|", ">", "---", "...", "a\tb", "nan", "Infinity" })
	void whatAReaderWouldTakeForSomethingElseIsQuoted(String text) {
		assertThat(render(Envelope.success(NODES.stringNode(text)))).startsWith("data: \"");
		assertSame(NODES.stringNode(text));
		assertSame(NODES.objectNode().put(text, text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "AB 12", "a:b", "https://example.com/x?y=1#z", "/etc/hosts", "_x", "a, b", "é", "東京",
			"a'b\"c", "yesterday", "don't", "a [b] {c}", "e5" })
	void otherTextsArePlain(String text) {
		assertThat(render(Envelope.success(NODES.stringNode(text)))).isEqualTo("data: " + text + "\n");
		assertSame(NODES.stringNode(text));
	}

	@Test
	void textsOfSeveralLinesAreLiteralBlocks() {
		assertThat(render(Rendering.success("{\"a\":\"x\\n\\n  y: #\\n\",\"b\":[\"1\\n2\"],\"c\":\"x\\n\\n\"}")))
			.isEqualTo("data:\n  a: |\n    x\n\n      y: #\n  b:\n    - |-\n      1\n      2\n  c: |+\n    x\n\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x\n", "x\ny", "x\n\ny\n", "x\n\n\n", "x\n  y\n \nz", "x \ny ", "---\n...", "x\n\ty",
			"#x\n- y", " x\ny", "\tx\ny", "\nx", "\n", "\n\n", "x\r\ny", "x\n\u0085y", "x\n\u001b" })
	void textsOfSeveralLinesReadBack(String text) {
		assertSame(NODES.stringNode(text));
		assertSame(NODES.objectNode().put("a", text).put("b", text).set("c", NODES.arrayNode().add(text).add(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e16", "-1.2345e-7", "60.0", "0.1", "-0.5", "1000000.5", "9223372036854775807",
			"18446744073709551615", "-7", "0" })
	void numbersReadBack(String json) {
		Object read = data(render(Rendering.success(json)));
		assertThat(read).isInstanceOf(Number.class);
		assertThat(new BigDecimal(String.valueOf(read))).isEqualByComparingTo(json);
	}

	@Test
	void keysOfAnyLengthReadBack() {
		assertSame(
				NODES.objectNode().put("k".repeat(2000), 1).set("a b: c", NODES.objectNode().put("k".repeat(999), 2)));
		assertSame(
				NODES.objectNode().set("\u6771".repeat(1200), NODES.arrayNode().add(NODES.objectNode().put("1", 2))));
	}

	@Test
	void r30ControlCharactersAreEscaped() {
		assertThat(render(Rendering.success("\"a\\u001b\\u009b\\u202e\\u2028\\ufeff\"")))
			.isEqualTo("data: \"a\\u001b\\u009b\\u202e\\u2028\\ufeff\"\n");
	}

	@Test
	void textsOfOddCharactersReadBack() {
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(8); length >= 0; length--) {
				text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
			}
			assertSame(NODES.objectNode().put(text.toString(), text.toString()).put("z", 1));
		}
	}

	@Test
	void nothingAndErrors() {
		assertThat(render(Envelope.success(null))).isEqualTo("{}\n");
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND).fix("Look.").message("no v9");
		assertThat(render(Envelope.failure(failure, "")))
			.isEqualTo("error:\n  code: ERROR\n  message: no v9\nfix: Look.\n");
	}

	private static void assertSame(JsonNode value) {
		String yaml = render(Envelope.success(value));
		assertThat(data(yaml)).as(yaml).isEqualTo(Rendering.plain(value));
	}

	private static @Nullable Object data(String yaml) {
		Map<?, ?> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
		return document.get("data");
	}

	private static String render(Envelope envelope) {
		return Rendering.text(new YamlRenderer(), envelope, Rendering.PLAIN);
	}

}
