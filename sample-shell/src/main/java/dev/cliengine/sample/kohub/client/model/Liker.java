package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * An account that likes a repository.
 *
 * @since 0.1.0
 */
public record Liker(String user, @Nullable String fullname, @Nullable String avatarUrl) {
}
