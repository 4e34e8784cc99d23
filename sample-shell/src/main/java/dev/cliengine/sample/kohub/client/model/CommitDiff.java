package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a commit changed.
 *
 * @param commitId as asked for
 * @param parentCommit the commit before, {@code null} for the first one
 * @param message of the commit
 * @param author who made it
 * @param date when
 * @param files that it changed
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CommitDiff(@Nullable String commitId, @Nullable String parentCommit, @Nullable String message,
		@Nullable String author, @Nullable Instant date, List<FileChange> files) {

	/**
	 * The change of a file.
	 *
	 * @param path its path
	 * @param type {@code added}, {@code removed} or {@code changed}
	 * @param pathType what is at the path
	 * @param sizeBytes its size after the change
	 * @param isLfs whether it is in large file storage
	 * @param sha256 its checksum
	 * @param previousSize in bytes
	 * @param previousSha256 its checksum before
	 * @param diff a unified diff, {@code null} for large files
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	public record FileChange(String path, String type, @Nullable String pathType, long sizeBytes, boolean isLfs,
			@Nullable String sha256, @Nullable Long previousSize, @Nullable String previousSha256,
			@Nullable String diff) {
	}

}
