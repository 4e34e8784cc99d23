package dev.cliengine.core;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list that somebody else keeps.
 *
 * @param <T> the type of an item
 * @param items the items in their order
 * @param next what to ask with for the items behind them, {@code null} if there are none
 * @param total how many items the whole list has, negative if nobody knows
 * @since 0.1.0
 */
public record Page<T>(List<T> items, @Nullable String next, long total) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * A page of a list of unknown length.
	 * @param next what to ask with for the next page; {@code null} and empty mean that
	 * this is the last
	 */
	public static <T> Page<T> of(List<T> items, @Nullable String next) {
		return new Page<>(items, (next != null && next.isEmpty()) ? null : next, -1);
	}

	/** The same of a list whose length is known. */
	public Page<T> withTotal(long total) {
		return new Page<>(this.items, this.next, total);
	}

	public boolean hasMore() {
		return this.next != null;
	}

}
