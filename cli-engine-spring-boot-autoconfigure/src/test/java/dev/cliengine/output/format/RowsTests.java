package dev.cliengine.output.format;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeJson;
import dev.cliengine.output.Pagination;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Rows;
import dev.cliengine.output.TextView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of envelopes whose data are read once.
 */
class RowsTests {

	private static final Pagination PAGE = new Pagination(9, 0, 2, 2, true);

	private static final NextAction NEXT = new NextAction("fleetctl list --continue abc", "View the next page");

	@ParameterizedTest
	@MethodSource("renderers")
	void everyFormatWritesTheSameAsForATree(Renderer renderer) {
		RenderContext context = Rendering.PLAIN.withFields(List.of("id"));
		for (String json : List.of("[]", "[{\"id\":1}]", "[{\"id\":1,\"x\":{\"b\":1,\"a\":[]}},{\"id\":2,\"x\":null}]",
				"[{},{}]")) {
			NextAction own = new NextAction("fleetctl get", "Show one");
			Envelope tree = Rendering.success(json).withNextAction(own);
			Envelope rows = Envelope.success(null).withNextAction(own).withRows(new Page(Rendering.tree(json)));
			assertThat(Rendering.text(renderer, rows, context))
				.isEqualTo(Rendering.text(renderer, tree.withPagination(PAGE).withNextAction(NEXT), context));
		}
	}

	static List<Renderer> renderers() {
		return Rendering.all();
	}

	@Test
	void aLineOfJsonIsTheSameToo() throws Exception {
		JsonNode data = Rendering.tree("[{\"b\":1,\"a\":2},3]");
		StringBuilder tree = new StringBuilder();
		StringBuilder rows = new StringBuilder();
		EnvelopeJson.writeLine(Envelope.success(data), tree);
		EnvelopeJson.writeLine(Envelope.success(null).withRows(Rows.of(data)), rows);
		assertThat(rows).hasToString("{\"data\":[{\"a\":2,\"b\":1},3]}\n").hasToString(tree.toString());
	}

	@Test
	void factsOfTheEnvelopeStayWhenTheRowsHaveNone() {
		Envelope envelope = Envelope.success(null).withPagination(PAGE).withRows(Rows.of(Rendering.tree("[1]")));
		assertThat(Rendering.text(new JsonRenderer(), envelope, Rendering.PLAIN)).contains("\"total\": 9");
	}

	@ParameterizedTest
	@MethodSource("renderers")
	void r15WhenTheFirstRowFailsNothingIsWritten(Renderer renderer) {
		StringBuilder out = new StringBuilder();
		for (boolean late : new boolean[] { true, false }) {
			Envelope envelope = Envelope.success(null).withRows(new Failing(late));
			assertThatExceptionOfType(CliException.class)
				.isThrownBy(() -> renderer.render(envelope, Rendering.PLAIN, out))
				.withMessage("the connection is gone");
			assertThat(out).isEmpty();
		}
	}

	@Test
	void r15PeopleSeeTheFirstRowsOfVeryMany() {
		Iterator<JsonNode> numbers = IntStream.range(0, 1_000_000)
			.<JsonNode>mapToObj((number) -> JsonNodeFactory.instance.objectNode().put("n", number))
			.iterator();
		Envelope envelope = Envelope.success(null).withRows(Rows.of(() -> numbers));
		String text = Rendering.text(new HumanRenderer(), envelope, Rendering.PLAIN);
		assertThat(text).contains("\n9999\n\n(10000 rows)\n")
			.endsWith(
					"\nOnly the first 10000 results are shown — use --output csv or --output ndjson for all of them.\n");
		assertThat(numbers.next().path("n").intValue()).isLessThan(10_002);
	}

	@ParameterizedTest
	@ValueSource(ints = { 10_000, 10_001 })
	void r15ATextViewGetsAllRowsAndALimitReachedExactlyIsNoLoss(int count) {
		List<JsonNode> numbers = IntStream.range(0, count)
			.<JsonNode>mapToObj(JsonNodeFactory.instance::numberNode)
			.toList();
		TextView view = (data, width) -> data.size() + " numbers\n";
		Envelope viewed = Envelope.success(null).withRows(Rows.of(numbers));
		assertThat(Rendering.text(new HumanRenderer(), viewed, Rendering.PLAIN.withView(view)))
			.isEqualTo(count + " numbers\n");
		String listed = Rendering.text(new HumanRenderer(), Envelope.success(null).withRows(Rows.of(numbers)),
				Rendering.PLAIN);
		assertThat(listed.contains("Only the first")).isEqualTo(count > 10_000);
	}

	@Test
	void renderersLeaveClosingToWhoeverMadeTheRows() {
		Page page = new Page(Rendering.tree("[1]"));
		Rendering.text(new JsonRenderer(), Envelope.success(null).withRows(page), Rendering.PLAIN);
		assertThat(page.closed).isFalse();
	}

	/** Knows its facts only behind the last row. */
	private static final class Page implements Rows {

		private final Iterator<JsonNode> items;

		private boolean closed;

		private Page(JsonNode items) {
			this.items = items.iterator();
		}

		@Override
		public boolean hasNext() {
			return this.items.hasNext();
		}

		@Override
		public JsonNode next() {
			return this.items.next();
		}

		@Override
		public Pagination pagination() {
			assertThat(this.items).isExhausted();
			return PAGE;
		}

		@Override
		public List<NextAction> nextActions() {
			assertThat(this.items).isExhausted();
			return List.of(NEXT);
		}

		@Override
		public void close() {
			this.closed = true;
		}

	}

	private record Failing(boolean late) implements Rows {

		@Override
		public boolean hasNext() {
			if (!this.late) {
				throw new CliException(ErrorCategory.FAILURE, "the connection is gone");
			}
			return true;
		}

		@Override
		public JsonNode next() {
			if (this.late) {
				throw new CliException(ErrorCategory.FAILURE, "the connection is gone");
			}
			throw new NoSuchElementException();
		}

	}

}
