package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What can be known of a file without its content.
 *
 * @param etag SHA-256 for files in large file storage, SHA-1 of the blob for others,
 * seldom something else; may be empty
 * @param size in bytes
 * @param commit of the branch, or the revision as asked for
 * @param lastModified when it last changed
 * @param fileName what it should be called
 * @since 0.1.0
 */
public record FileMetadata(String etag, long size, @Nullable String commit, @Nullable Instant lastModified,
		@Nullable String fileName) {
}
