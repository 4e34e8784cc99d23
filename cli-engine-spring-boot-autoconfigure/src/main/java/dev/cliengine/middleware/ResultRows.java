package dev.cliengine.middleware;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.cliengine.core.NextAction;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.Pagination;
import dev.cliengine.output.Rows;
import dev.cliengine.output.query.QueriedRows;

/**
 * The rows of a stream a command gave, as the line asks to see them.
 */
final class ResultRows implements Rows {

	private final Stream<?> source;

	private final QueriedRows rows;

	private final Function<@Nullable Pagination, List<NextAction>> next;

	private @Nullable Pagination pagination;

	private boolean counted;

	ResultRows(Stream<?> source, DataMapper mapper, Function<Iterator<JsonNode>, QueriedRows> query,
			Function<@Nullable Pagination, List<NextAction>> next) {
		this.source = source;
		this.rows = query.apply(source.map((item) -> node(mapper, item)).iterator());
		this.next = next;
	}

	@Override
	public boolean hasNext() {
		return this.rows.hasNext();
	}

	@Override
	public JsonNode next() {
		return this.rows.next();
	}

	@Override
	public @Nullable Pagination pagination() {
		if (!this.counted) {
			this.pagination = this.rows.pagination();
			this.counted = true;
		}
		return this.pagination;
	}

	@Override
	public List<NextAction> nextActions() {
		return this.next.apply(pagination());
	}

	@Override
	public void close() {
		this.source.close();
	}

	private static JsonNode node(DataMapper mapper, @Nullable Object item) {
		JsonNode node = mapper.toTree(item);
		return (node != null) ? node : JsonNodeFactory.instance.nullNode();
	}

}
