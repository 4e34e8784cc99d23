package dev.cliengine.output.format;

import java.io.IOException;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Pagination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link ToonRenderer}; the encoding itself is tested by the cases of the
 * specification.
 */
class ToonRendererTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	@Test
	void theEnvelopeWithAllKeysSortedAndNoNewlineAtTheEnd() {
		Envelope envelope = Rendering.success("""
				[{"id":"v1","plate":"AB 12","km":120500,"active":true},
				{"plate":null,"id":"v2","km":7.5,"active":false}]""")
			.withPagination(new Pagination(5, 0, 2, 2, true))
			.withNextAction(new NextAction("fleetctl vehicle list --limit 2 --offset 2",
					"View the next page (offset 2 of 5 total)"));
		assertThat(render(envelope)).isEqualTo("""
				data[2]{active,id,km,plate}:
				  true,v1,120500,AB 12
				  false,v2,7.5,null
				next_actions[1]{command,description}:
				  fleetctl vehicle list --limit 2 --offset 2,View the next page (offset 2 of 5 total)
				pagination:
				  count: 2
				  has_more: true
				  limit: 2
				  offset: 0
				  total: 5""");
	}

	@Test
	void anObjectOfManyShapes() {
		assertThat(render(Rendering.success("""
				{"code":"007","id":"v1","log":[{"at":1,"by":{"n":"q"}},{"at":2}],"note":"a, b",
				"owner":{"name":"Ada","phones":[]},"tags":["x","y"],"when":"2026-01-02T03:04:05Z"}"""))).isEqualTo("""
				data:
				  code: "007"
				  id: v1
				  log[2]:
				    - at: 1
				      by:
				        n: q
				    - at: 2
				  note: "a, b"
				  owner:
				    name: Ada
				    phones: []
				  tags[2]: x,y
				  when: "2026-01-02T03:04:05Z\"""");
	}

	@Test
	void nothingIsAnEmptyDocumentAndAnErrorAnEnvelope() {
		assertThat(render(Envelope.success(null))).isEmpty();
		CliException failure = CliException.category(ErrorCategory.NOT_FOUND).fix("Look.").message("no v9");
		assertThat(render(Envelope.failure(failure, "vehicle")))
			.isEqualTo("error:\n  code: ERROR\n  message: no v9\n  system: vehicle\nfix: Look.");
	}

	@Test
	void listsOfAlikeObjectsWithinListsAreNoTables() {
		assertThat(encode(Rendering.tree("[[{\"a\":1},{\"a\":2}],[]]")))
			.isEqualTo("[2]:\n  - [2]:\n    - a: 1\n    - a: 2\n  - [0]:");
	}

	@ParameterizedTest
	@CsvSource({ "60.0,60", "-0.0,0", "0.0,0", "1e-6,0.000001", "1e20,100000000000000000000", "1e21,1e21",
			"1.5e25,1.5e25", "1e-7,1e-7", "-1.2345e-7,-1.2345e-7", "0.1,0.1", "9007199254740993,9007199254740993",
			"12345678901234567890123,12345678901234567890123" })
	void numbersAreCanonical(String json, String toon) {
		assertThat(encode(Rendering.tree(json))).isEqualTo(toon);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.", ".5", "+1", "-x", "#x", "nan", "-inf", "Infinity", "\u00a0a", "a\u2003", "[]" })
	void whatSomeReaderTakesForSomethingElseIsQuoted(String text) {
		assertThat(encode(NODES.stringNode(text))).isEqualTo('"' + text + '"');
	}

	@Test
	void r30ControlCharactersAndHalvesOfCharactersAreEscaped() {
		assertThat(encode(NODES.stringNode("a\u001b\u009b\u2028\u202e\u2066\ud800b\ud83d\ude80")))
			.isEqualTo("\"a\\u001b\\u009b\\u2028\\u202e\\u2066\ufffdb\ud83d\ude80\"");
		assertThat(encode(NODES.stringNode("\udc00"))).isEqualTo("\"\ufffd\"");
		assertThat(encode(NODES.objectNode().set("\u009b", NODES.numberNode(1)))).isEqualTo("\"\\u009b\": 1");
	}

	@Test
	void r16DeeplyNestedDataAreRefusedBeforeTheStackIsExhausted() {
		JsonNode value = NODES.arrayNode();
		for (int i = 0; i < 20_000; i++) {
			value = (i % 2 == 0) ? NODES.arrayNode().add(value) : NODES.objectNode().set("a", value);
		}
		Envelope envelope = Envelope.success(value);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> render(envelope))
			.withMessage("the result is nested deeper than 1000 levels")
			.satisfies((ex) -> assertThat(ex.fix()).contains("json"));
	}

	@Test
	void r16NestingUpToTheLimitIsWritten() {
		JsonNode value = NODES.stringNode("end");
		for (int i = 0; i < 900; i++) {
			value = NODES.arrayNode().add(NODES.objectNode().<JsonNode>set("a", value)).get(0);
		}
		assertThat(render(Envelope.success(value))).endsWith("a: end");
	}

	@Test
	void bytesAreTextAndAnEmptyNodeIsNull() {
		assertThat(encode(NODES.pojoNode(null))).isEqualTo("null");
		assertThat(encode(NODES.binaryNode(new byte[] { 1, 2 }))).isEqualTo("AQI=");
	}

	private static String render(Envelope envelope) {
		return Rendering.text(new ToonRenderer(), envelope, Rendering.PLAIN);
	}

	private static String encode(JsonNode value) {
		StringBuilder out = new StringBuilder();
		try {
			new ToonEncoder(ToonOptions.DEFAULT, out).write(value);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return out.toString();
	}

}
