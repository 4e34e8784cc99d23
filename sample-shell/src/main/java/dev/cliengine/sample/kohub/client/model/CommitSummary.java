package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A commit in a list.
 *
 * @since 0.1.0
 */
public record CommitSummary(String id, String title, String message, @Nullable Instant date, List<Author> authors) {

	/**
	 * Who made a commit.
	 */
	public record Author(String user) {
	}

}
