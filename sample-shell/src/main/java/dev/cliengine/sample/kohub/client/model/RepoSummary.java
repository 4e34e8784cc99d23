package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A repository in a list.
 *
 * @param id {@code namespace/name}
 * @param author its namespace
 * @param isPrivate whether only members see it
 * @param sha the commit of its main branch, 64 digits
 * @param lastModified when it last changed
 * @param createdAt when it was made
 * @param downloads how often it was downloaded
 * @param likes how many accounts like it
 * @param tags what it is tagged with
 * @param source which hub it is from, {@code null} where the server does not tell
 * @param repoType its type, in lists that hold several
 * @since 0.1.0
 */
public record RepoSummary(String id, String author, @JsonProperty("private") boolean isPrivate, @Nullable String sha,
		@Nullable Instant lastModified, @Nullable Instant createdAt, long downloads, long likes, List<String> tags,
		@JsonProperty("_source") @Nullable String source, @JsonProperty("repo_type") @Nullable String repoType) {

	/** The same, with its type. */
	public RepoSummary withType(RepoType type) {
		return new RepoSummary(this.id, this.author, this.isPrivate, this.sha, this.lastModified, this.createdAt,
				this.downloads, this.likes, this.tags, this.source, type.value());
	}

}
