package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * Which repositories a list should hold.
 *
 * @param author their namespace, {@code null} for any
 * @param limit how many at most, 1 to 100000
 * @param sort {@code recent}, {@code updated}, {@code likes}, {@code downloads} or
 * {@code trending}; {@code null} for the server's order
 * @param fallback whether other hubs are asked as well, {@code null} for as the server
 * likes
 * @since 0.1.0
 */
public record RepoQuery(@Nullable String author, int limit, @Nullable String sort,
		@Nullable Boolean fallback) implements Query {

	/** 50 of all. */
	public static RepoQuery all() {
		return new RepoQuery(null, 50, null, null);
	}

	public RepoQuery withAuthor(@Nullable String author) {
		return new RepoQuery(author, this.limit, this.sort, this.fallback);
	}

	public RepoQuery withLimit(int limit) {
		return new RepoQuery(this.author, limit, this.sort, this.fallback);
	}

	public RepoQuery withSort(@Nullable String sort) {
		return new RepoQuery(this.author, this.limit, sort, this.fallback);
	}

	/** Only what the server itself has. */
	public RepoQuery withoutFallback() {
		return new RepoQuery(this.author, this.limit, this.sort, false);
	}

	@Override
	public void addTo(Parameters parameters) {
		parameters.add("author", this.author)
			.add("limit", this.limit)
			.add("sort", this.sort)
			.add("fallback", this.fallback);
	}

}
