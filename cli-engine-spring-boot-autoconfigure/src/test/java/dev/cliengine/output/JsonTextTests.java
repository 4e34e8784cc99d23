package dev.cliengine.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link JsonText} and {@link CodePointOrder}.
 */
class JsonTextTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final JsonMapper mapper = DataMapper.defaultMapper();

	@Test
	void keysAreSortedAtEveryLevel() {
		JsonNode value = this.mapper.readTree("{\"b\":[{\"d\":1,\"c\":{}}],\"a\":[],\"B\":{\"y\":true,\"x\":null}}");
		assertThat(JsonText.compact().text(value))
			.isEqualTo("{\"B\":{\"x\":null,\"y\":true},\"a\":[],\"b\":[{\"c\":{},\"d\":1}]}");
		assertThat(JsonText.pretty().text(value)).isEqualTo("""
				{
				  "B": {
				    "x": null,
				    "y": true
				  },
				  "a": [],
				  "b": [
				    {
				      "c": {},
				      "d": 1
				    }
				  ]
				}""");
	}

	@Test
	void keysAreSortedByCodePointNotByUtf16() {
		ObjectNode value = NODES.objectNode();
		for (String key : List.of("\ud83d\ude00", "\uff5e", "\ue000", "\ud7ff", "z", "za")) {
			value.put(key, 1);
		}
		assertThat(JsonText.compact().text(value))
			.isEqualTo("{\"z\":1,\"za\":1,\"\ud7ff\":1,\"\ue000\":1,\"\uff5e\":1,\"\ud83d\ude00\":1}");
	}

	@Test
	void theOrderIsThatOfUtf8Bytes() {
		Random random = new Random(7);
		List<String> texts = Stream.generate(() -> randomText(random)).limit(2000).toList();
		Comparator<String> bytes = (left, right) -> Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8),
				right.getBytes(StandardCharsets.UTF_8));
		assertThat(texts.stream().sorted(CodePointOrder.INSTANCE))
			.containsExactlyElementsOf(texts.stream().sorted(bytes).toList());
	}

	@Test
	void prettyEscapesWhatHtmlAndScriptsMisread() {
		JsonNode value = NODES.stringNode("<a href=\"x\\y\">&é\u2028\u2029</a>\b\f\n\r\t\u0001");
		assertThat(JsonText.pretty().text(value)).isEqualTo("\"\\u003ca href=\\\"x\\\\y\\\"\\u003e\\u0026é"
				+ "\\u2028\\u2029\\u003c/a\\u003e\\b\\f\\n\\r\\t\\u0001\"");
		assertThat(JsonText.compact().text(NODES.stringNode("<a>&"))).isEqualTo("\"<a>&\"");
	}

	@Test
	void keysAreEscapedLikeValues() {
		assertThat(JsonText.pretty().text(NODES.objectNode().put("<\n", 1))).isEqualTo("{\n  \"\\u003c\\n\": 1\n}");
	}

	@Test
	void r30ControlCharactersAreEscaped() {
		StringBuilder hostile = new StringBuilder();
		for (char character = 0; character < 0xa0; character++) {
			hostile.append(character);
		}
		hostile.append("\u202a\u202e\u2066\u2069");
		for (JsonText text : List.of(JsonText.pretty(), JsonText.compact())) {
			String json = text.text(NODES.stringNode(hostile.toString()));
			assertThat(json.chars()).noneMatch(Character::isISOControl).noneMatch((c) -> c >= 0x2020 && c < 0x2070);
			assertThat(json).contains("\\u007f\\u0080").contains("\\u009f\\u202a\\u202e\\u2066\\u2069");
			assertThat(this.mapper.readTree(json).asString()).isEqualTo(hostile.toString());
		}
	}

	@Test
	void r16HalvesOfSurrogatePairsAreReplaced() {
		assertThat(JsonText.compact().text(NODES.stringNode("a\ud83db\ude00\ud83d\ude00\ud83d")))
			.isEqualTo("\"a\ufffdb\ufffd\ud83d\ude00\ufffd\"");
	}

	@Test
	void r16AnyDepthCanBeWritten() throws IOException {
		int depth = 20_000;
		JsonNode value = NODES.arrayNode();
		for (int i = 1; i < depth; i++) {
			value = (i % 2 == 0) ? NODES.arrayNode().add(value) : NODES.objectNode().set("k", value);
		}
		assertThat(JsonText.compact().text(value)).hasSize(depth / 2 * 8).startsWith("{\"k\":[{").endsWith("]}]}");
		ChunkSizes sizes = new ChunkSizes();
		JsonText.pretty().write(value, sizes);
		assertThat(sizes.total).isGreaterThan(depth * (long) depth);
	}

	@Test
	void r15AWrittenValueIsNeverHeldAsAWhole() throws IOException {
		ArrayNode rows = NODES.arrayNode();
		for (int i = 0; i < 100_000; i++) {
			rows.addObject().put("id", i).put("name", "Delivery van").put("km", i / 8.0);
		}
		ChunkSizes sizes = new ChunkSizes();
		JsonText.compact().write(rows, sizes);
		assertThat(sizes.total).isGreaterThan(4_000_000);
		assertThat(sizes.largest).isLessThan(20);
	}

	@Test
	void whateverElseATreeHolds() {
		ArrayNode value = NODES.arrayNode();
		value.add(NODES.binaryNode(new byte[] { 1, 2, 3 })).add(NODES.missingNode()).add(NODES.pojoNode(null));
		assertThat(JsonText.compact().text(value)).isEqualTo("[\"AQID\",null,null]");
		assertThat(JsonText.compact().text(null)).isEqualTo("null");
		assertThat(JsonText.pretty().text(NODES.objectNode())).isEqualTo("{}");
	}

	private static String randomText(Random random) {
		StringBuilder text = new StringBuilder();
		int[] pool = { 'a', 'b', 0xe9, 0xd7ff, 0xe000, 0xffee, 0x10000, 0x1f600, 0x10ffff };
		for (int i = random.nextInt(5); i > 0; i--) {
			text.appendCodePoint(pool[random.nextInt(pool.length)]);
		}
		return text.toString();
	}

	private static final class ChunkSizes implements Appendable {

		private long total;

		private int largest;

		@Override
		public Appendable append(CharSequence text) {
			return append(text, 0, text.length());
		}

		@Override
		public Appendable append(CharSequence text, int start, int end) {
			this.total += end - start;
			this.largest = Math.max(this.largest, end - start);
			return this;
		}

		@Override
		public Appendable append(char character) {
			this.total++;
			return this;
		}

	}

}
