package dev.cliengine.output.query;

import java.util.Iterator;
import java.util.NoSuchElementException;

import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Rows of a list that is never held as a whole. The source is read only as far as
 * somebody wants to know: iterating stops reading with the last row of the page,
 * {@link #hasMore()} reads to the next row that would be shown, and only
 * {@link #pagination()} reads everything, because the total cannot be known otherwise.
 * Whoever can do without the total can therefore stop a long source early.
 *
 * @since 0.1.0
 */
public final class QueriedRows implements Iterator<JsonNode> {

	private final Query query;

	private final Iterator<JsonNode> source;

	private @Nullable JsonNode next;

	private long matched;

	private long shown;

	QueriedRows(Query query, Iterator<JsonNode> source) {
		this.query = query;
		this.source = source;
	}

	@Override
	public boolean hasNext() {
		if (this.next == null && !isPageFull()) {
			while (this.matched < this.query.window().offset() && nextMatch() != null) {
				// A row before the page.
			}
			this.next = nextMatch();
		}
		return this.next != null;
	}

	@Override
	public JsonNode next() {
		if (!hasNext() || this.next == null) {
			throw new NoSuchElementException();
		}
		JsonNode row = this.next;
		this.next = null;
		this.shown++;
		return this.query.fields().applyToRow(row);
	}

	/**
	 * Whether rows follow the page. Reads the source up to the next such row.
	 * @throws IllegalStateException while rows of the page are left
	 */
	public boolean hasMore() {
		requireEnd();
		long seen = this.query.window().offset() + this.shown;
		if (this.matched <= seen) {
			nextMatch();
		}
		return this.matched > seen;
	}

	/**
	 * Which part of the list was shown; {@code null} when no page was asked for. Reads
	 * the source to its end, keeping nothing.
	 * @throws IllegalStateException while rows of the page are left
	 */
	public @Nullable Pagination pagination() {
		requireEnd();
		if (!this.query.window().isActive()) {
			return null;
		}
		while (nextMatch() != null) {
			// Counted.
		}
		return this.query.window().facts(this.matched);
	}

	private boolean isPageFull() {
		long limit = this.query.window().limit();
		return limit > 0 && this.shown >= limit;
	}

	private void requireEnd() {
		if (hasNext()) {
			throw new IllegalStateException("There are rows left on the page");
		}
	}

	private @Nullable JsonNode nextMatch() {
		JmesPath filter = this.query.filter();
		while (this.source.hasNext()) {
			JsonNode row = this.source.next();
			if (filter == null || filter.matches(row)) {
				this.matched++;
				return row;
			}
		}
		return null;
	}

}
