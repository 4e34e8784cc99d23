package dev.cliengine.output;

/**
 * Which part of a list is shown.
 *
 * @param total how many items there are
 * @param offset how many items were skipped, as asked for
 * @param limit how many items were wanted at most, as asked for
 * @param count how many items are shown
 * @param hasMore whether items follow those shown
 * @since 0.1.0
 */
public record Pagination(long total, long offset, long limit, long count, boolean hasMore) {

}
