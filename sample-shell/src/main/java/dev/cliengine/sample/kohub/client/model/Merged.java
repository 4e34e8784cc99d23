package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * A merge that was made.
 *
 * @since 0.1.0
 */
public record Merged(boolean success, String message, @Nullable Result result) {

	/**
	 * The commit of a merge.
	 */
	public record Result(@Nullable String reference) {
	}

}
