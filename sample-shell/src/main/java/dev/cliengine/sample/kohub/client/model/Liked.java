package dev.cliengine.sample.kohub.client.model;

/**
 * Whether the caller likes a repository.
 *
 * @since 0.1.0
 */
public record Liked(boolean liked) {
}
