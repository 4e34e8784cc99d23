package dev.cliengine.output;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is shown.
 *
 * @param total how many items there are, negative if nobody knows
 * @param offset how many items were skipped, as asked for; negative where a server cuts
 * the list
 * @param limit how many items were wanted at most, as asked for
 * @param count how many items are shown
 * @param hasMore whether items follow those shown
 * @param next what to ask the server with for what follows, {@code null} where the list
 * is cut here or ends
 * @since 0.1.0
 */
public record Pagination(long total, long offset, long limit, long count, boolean hasMore, @Nullable String next) {

	/** A part that was cut here. */
	public Pagination(long total, long offset, long limit, long count, boolean hasMore) {
		this(total, offset, limit, count, hasMore, null);
	}

	/**
	 * A part that a server cut.
	 * @param next what to ask the server with for what follows, {@code null} if nothing
	 * does
	 */
	public static Pagination ofServer(long total, long limit, long count, @Nullable String next) {
		return new Pagination(total, -1, limit, count, next != null, next);
	}

}
