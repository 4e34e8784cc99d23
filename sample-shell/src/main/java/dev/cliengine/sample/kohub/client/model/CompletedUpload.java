package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * A content that was put together from its parts.
 *
 * @since 0.1.0
 */
public record CompletedUpload(String message, long size, @Nullable String etag) {
}
