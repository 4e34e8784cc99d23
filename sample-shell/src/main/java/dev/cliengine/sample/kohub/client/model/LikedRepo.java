package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A repository that an account likes, and since when.
 *
 * @since 0.1.0
 */
public record LikedRepo(@Nullable Instant createdAt, Target repo) {

	/**
	 * The repository.
	 */
	public record Target(String name, String type) {
	}

}
