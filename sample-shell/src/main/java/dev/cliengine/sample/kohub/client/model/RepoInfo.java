package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * All of a repository, as it is or at a revision.
 *
 * @param id {@code namespace/name}
 * @param author its namespace
 * @param sha its commit, cut to 40 digits where no revision was asked for
 * @param lastModified when it last changed
 * @param createdAt when it was made
 * @param isPrivate whether only members see it
 * @param disabled whether nobody can use it
 * @param downloads how often it was downloaded
 * @param likes how many accounts like it
 * @param tags what it is tagged with
 * @param pipelineTag what it is for
 * @param libraryName what it works with
 * @param siblings its files
 * @param storage how much it may hold, for callers that are logged in
 * @param type its type, for a revision
 * @param revision as asked for, for a revision
 * @param commit of the revision
 * @since 0.1.0
 */
public record RepoInfo(String id, String author, @Nullable String sha, @Nullable Instant lastModified,
		@Nullable Instant createdAt, @JsonProperty("private") boolean isPrivate, boolean disabled, long downloads,
		long likes, List<String> tags, @JsonProperty("pipeline_tag") @Nullable String pipelineTag,
		@JsonProperty("library_name") @Nullable String libraryName, List<Sibling> siblings, @Nullable Storage storage,
		@Nullable String type, @Nullable String revision, @Nullable Commit commit) {

	/**
	 * A file.
	 *
	 * @param rfilename its path
	 * @param size in bytes
	 * @param lfs its place in large file storage, {@code null} for regular files
	 */
	public record Sibling(String rfilename, long size, @Nullable Lfs lfs) {
	}

	/**
	 * A file in large file storage.
	 */
	public record Lfs(String sha256, long size, int pointerSize) {
	}

	/**
	 * How many bytes it may hold and holds; {@code null} for no limit.
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	public record Storage(@Nullable Long quotaBytes, long usedBytes, @Nullable Long availableBytes,
			@Nullable Double percentageUsed, @Nullable Long effectiveQuotaBytes, boolean isInheriting) {
	}

	/**
	 * The commit of a revision.
	 */
	public record Commit(String oid, @Nullable Instant date) {
	}

}
