package dev.cliengine.output.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;

import dev.cliengine.output.Pagination;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link QueriedRows}.
 */
class QueriedRowsTests {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	@Test
	void rowsAreWhatTheWholeDocumentIs() {
		Random random = new Random(7);
		for (int round = 0; round < 2_000; round++) {
			Pipeline pipeline = new Pipeline(randomQuery(random));
			ArrayNode list = NODES.arrayNode();
			for (int left = random.nextInt(12); left > 0; left--) {
				list.add(randomRow(random));
			}
			PipelineResult whole = pipeline.apply(list);
			QueriedRows rows = pipeline.rows(list.iterator());
			ArrayNode seen = NODES.arrayNode();
			rows.forEachRemaining(seen::add);
			boolean more = rows.hasMore();
			assertThat(seen).isEqualTo(whole.data());
			assertThat(rows.pagination()).isEqualTo(whole.pagination());
			assertThat(more).isEqualTo(whole.pagination() != null && whole.pagination().hasMore());
		}
	}

	@Test
	void r15ReadsNoFurtherThanAskedFor() {
		Counting source = new Counting(1000);
		QueriedRows rows = new Pipeline(
				Query.builder().filter("id > `10`").window(PageWindow.of(3, 2, 0)).fields("id").build())
			.rows(source);
		assertThat(source.read).isZero();
		List<String> seen = new ArrayList<>();
		rows.forEachRemaining((row) -> seen.add(row.toString()));
		assertThat(seen).containsExactly("{\"id\":13}", "{\"id\":14}", "{\"id\":15}");
		assertThat(source.read).isEqualTo(16);
		assertThat(rows.hasMore()).isTrue();
		assertThat(rows.hasMore()).isTrue();
		assertThat(source.read).isEqualTo(17);
		assertThat(rows.pagination()).isEqualTo(new Pagination(989, 2, 3, 3, true));
		assertThat(rows.pagination()).isEqualTo(new Pagination(989, 2, 3, 3, true));
		assertThat(rows.hasNext()).isFalse();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(rows::next);
	}

	@Test
	void factsAreToldAfterTheRows() {
		QueriedRows rows = new Pipeline(Query.builder().window(PageWindow.of(2, 0, 0)).build()).rows(new Counting(3));
		assertThatIllegalStateException().isThrownBy(rows::pagination);
		assertThatIllegalStateException().isThrownBy(rows::hasMore);
	}

	@Test
	void eachRowIsSelectedOnItsOwn() {
		List<JsonNode> mixed = List.of(Trees.of("{'id':1,'x':2}"), Trees.of("7"));
		QueriedRows rows = new Pipeline(Query.builder().fields("id").build()).rows(mixed.iterator());
		assertThat(rows).toIterable().containsExactly(Trees.of("{'id':1}"), Trees.of("7"));
	}

	@Test
	void anExpressionNeedsTheWholeDocument() {
		Pipeline pipeline = new Pipeline(Query.builder().expr("[0]").build());
		assertThat(pipeline.needsWholeDocument()).isTrue();
		assertThatIllegalStateException().isThrownBy(() -> pipeline.rows(new Counting(1)));
		assertThat(new Pipeline(Query.NONE).needsWholeDocument()).isFalse();
	}

	private static Query randomQuery(Random random) {
		List<String> filters = List.of("", "a", "a > `1`", "!b", "b.c == 'x'", "@", "nope");
		List<String> fields = List.of("", "a", "b.c,a", "nope", "all", "b,b.c");
		return Query.builder()
			.filter(filters.get(random.nextInt(filters.size())))
			.fields(fields.get(random.nextInt(fields.size())))
			.window(PageWindow.of(random.nextInt(6) - 1, random.nextInt(8), 0))
			.build();
	}

	private static JsonNode randomRow(Random random) {
		if (random.nextInt(8) == 0) {
			return NODES.nullNode();
		}
		ObjectNode row = NODES.objectNode();
		if (random.nextBoolean()) {
			row.put("a", random.nextInt(4));
		}
		if (random.nextBoolean()) {
			row.putObject("b").put("c", random.nextBoolean() ? "x" : "y").put("d", 1);
		}
		return row;
	}

	private static final class Counting implements Iterator<JsonNode> {

		private final Iterator<Integer> numbers;

		private int read;

		Counting(int size) {
			this.numbers = IntStream.range(0, size).iterator();
		}

		@Override
		public boolean hasNext() {
			return this.numbers.hasNext();
		}

		@Override
		public JsonNode next() {
			this.read++;
			return NODES.objectNode().put("id", this.numbers.next()).put("x", true);
		}

	}

}
