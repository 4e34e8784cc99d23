package dev.cliengine.sample.backend.hub.repo;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Caller;

/**
 * Which repositories to list.
 *
 * @param type what they are for, {@code null} for any
 * @param author whose they are, {@code null} for anybody's
 * @param caller who looks, {@code null} for a stranger
 * @param sort the order
 * @param limit how many at most
 */
record RepoQuery(@Nullable RepoType type, @Nullable String author, @Nullable Caller caller, Sort sort, int limit) {

	/** Orders of a list, best first. */
	enum Sort {

		RECENT("r.created_at desc"), UPDATED("c.created_at desc nulls last"), LIKES("likes desc"),
		DOWNLOADS("r.downloads desc"), TRENDING("""
				(select count(*) from downloads d where d.repository_id = r.id
					and d.download_day > dateadd(day, -7, current_date)) desc, likes desc""");

		private final String order;

		Sort(String order) {
			this.order = order;
		}

		String order() {
			return this.order;
		}

		static Sort of(String name) {
			return valueOf(name.toUpperCase(Locale.ROOT));
		}

	}

}
