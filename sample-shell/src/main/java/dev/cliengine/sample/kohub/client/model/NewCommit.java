package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A commit to make.
 *
 * @param summary the first line of its message
 * @param description more, {@code null} to send none
 * @param operations what it changes
 * @since 0.1.0
 */
public record NewCommit(String summary, @Nullable String description, List<CommitOperation> operations) {

	public NewCommit {
		operations = List.copyOf(operations);
	}

}
