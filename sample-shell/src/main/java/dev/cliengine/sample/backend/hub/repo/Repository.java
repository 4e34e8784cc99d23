package dev.cliengine.sample.backend.hub.repo;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A repository as it is now.
 *
 * @param id its number
 * @param key what it is found by
 * @param storageName what error texts call it
 * @param isPrivate whether only members see it
 * @param lfs what it says about LFS
 * @param quota the bytes it may store, {@code null} to share its namespace's
 * @param createdAt when it was made
 * @param head the last commit of {@code main}
 * @param popularity how much it is used
 */
record Repository(long id, RepoKey key, String storageName, boolean isPrivate, LfsSettings lfs, @Nullable Long quota,
		Instant createdAt, @Nullable Head head, Popularity popularity) {

	/**
	 * The last commit of a branch.
	 *
	 * @param commit its id
	 * @param at when it was made
	 * @param byUser whether a user made it, not the hub
	 */
	record Head(String commit, Instant at, boolean byUser) {
	}

	/**
	 * How much a repository is used.
	 *
	 * @param downloads by how many visitors a day, over all days
	 * @param likes by how many users
	 */
	record Popularity(long downloads, long likes) {
	}

}
