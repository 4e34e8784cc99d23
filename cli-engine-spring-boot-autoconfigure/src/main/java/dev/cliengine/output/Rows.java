package dev.cliengine.output;

import java.util.Iterator;
import java.util.List;

import dev.cliengine.core.NextAction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A list that is read once, item by item, so that it may be longer than memory.
 * <p>
 * Whoever made the rows closes them when the output is written, also after a failure;
 * renderers only read. Reading may fail with any unchecked exception, of which a
 * {@link dev.cliengine.core.CliException} is shown as it is.
 *
 * @since 0.1.0
 */
public interface Rows extends Iterator<JsonNode>, AutoCloseable {

	/**
	 * Which part of a longer list the rows were, {@code null} when nobody paged. Asked
	 * for only after the last row was read.
	 */
	default @Nullable Pagination pagination() {
		return null;
	}

	/**
	 * Commands that make sense next and that are known only now, such as the one for the
	 * next page. Asked for only after the last row was read.
	 */
	default List<NextAction> nextActions() {
		return List.of();
	}

	/** Stops whatever produces the rows. Closing twice does no harm. */
	@Override
	default void close() {
	}

	/** Rows that are items of something iterable, with nothing to close. */
	static Rows of(Iterable<JsonNode> items) {
		Iterator<JsonNode> iterator = items.iterator();
		return new Rows() {

			@Override
			public boolean hasNext() {
				return iterator.hasNext();
			}

			@Override
			public JsonNode next() {
				return iterator.next();
			}

		};
	}

}
