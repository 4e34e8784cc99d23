package dev.cliengine.output.query;

import java.util.Iterator;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Applies a query in its fixed order: filter, page, expression, fields. The data given in
 * are never changed; what comes out shares nodes with them.
 *
 * @since 0.1.0
 */
public final class Pipeline {

	private final Query query;

	public Pipeline(Query query) {
		this.query = query;
	}

	/**
	 * Whether rows cannot be shown one by one, because the expression wants to see them
	 * all.
	 */
	public boolean needsWholeDocument() {
		return this.query.expr() != null;
	}

	/**
	 * Applies the query to a whole result.
	 * @param data the result; {@code null} when there is none
	 * @throws CliException of category {@code VALIDATION} when a filter meets something
	 * that is no list, or an expression fails on the data
	 */
	public PipelineResult apply(@Nullable JsonNode data) {
		JsonNode value = filtered(data);
		Pagination pagination = null;
		if (value != null && value.isArray() && this.query.window().isActive()) {
			pagination = this.query.window().facts(value.size());
			value = page(value);
		}
		if (this.query.expr() != null) {
			value = this.query.expr().search(value);
		}
		if (value == null || value.isNull() || value.isMissingNode()) {
			return new PipelineResult(null, pagination);
		}
		return new PipelineResult(this.query.fields().applyTo(value), pagination);
	}

	/**
	 * Applies the query row by row, in constant memory. It gives what {@link #apply}
	 * gives for the list of all rows, except that fields are chosen in each row on its
	 * own, also when some rows are neither objects nor null.
	 * @param source the rows, read no further than is asked for
	 * @throws IllegalStateException when the query {@linkplain #needsWholeDocument()
	 * needs the whole document}
	 */
	public QueriedRows rows(Iterator<JsonNode> source) {
		if (needsWholeDocument()) {
			throw new IllegalStateException("--expr is about the whole result, not about its rows");
		}
		return new QueriedRows(this.query, source);
	}

	private @Nullable JsonNode filtered(@Nullable JsonNode data) {
		JmesPath filter = this.query.filter();
		if (filter == null) {
			return data;
		}
		if (data == null || !data.isArray()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Use --expr in place of --filter")
				.message("filter requires list data; use --expr for single objects");
		}
		ArrayNode kept = JsonNodeFactory.instance.arrayNode();
		for (JsonNode item : data) {
			if (filter.matches(item)) {
				kept.add(item);
			}
		}
		return kept;
	}

	private JsonNode page(JsonNode items) {
		int start = (int) this.query.window().start(items.size());
		int end = (int) this.query.window().end(items.size());
		ArrayNode page = JsonNodeFactory.instance.arrayNode(end - start);
		for (int index = start; index < end; index++) {
			page.add(items.get(index));
		}
		return page;
	}

}
