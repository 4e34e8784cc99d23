package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The downloads of a repository day by day.
 *
 * @since 0.1.0
 */
public record RecentStats(List<Day> stats, @Nullable Period period) {

	/**
	 * A day.
	 *
	 * @param date as {@code YYYY-MM-DD}
	 */
	public record Day(String date, long downloads, long authenticated, long anonymous, long files) {
	}

}
