package dev.cliengine.sample.backend.hub.repo;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A state of a repository and how it came to be.
 *
 * @param id 64 hex digits
 * @param title the first line of the message
 * @param description the rest, may be empty
 * @param author the name of who made it
 * @param userId the number of the user who made it, {@code null} for the hub
 * @param parents the ids of the states before, first the one the branch was at
 * @param tree where the listing of its files is
 * @param at when it was made
 */
record Commit(String id, String title, String description, String author, @Nullable Long userId, List<String> parents,
		String tree, Instant at) {

	/** Who makes commits nobody asked for. */
	static final String HUB = "admin";

	String message() {
		return this.description.isEmpty() ? this.title : this.title + "\n\n" + this.description;
	}

}
