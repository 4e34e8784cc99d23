package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How many bytes each repository of a namespace may hold and holds.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record RepoQuotas(String namespace, boolean isOrganization, int totalRepos, List<Item> repositories) {

	/**
	 * A repository.
	 *
	 * @param isInheriting whether the quota of the namespace counts
	 */
	@JsonNaming(SnakeCaseStrategy.class)
	public record Item(String repoId, String repoType, String name, @JsonProperty("private") boolean isPrivate,
			@Nullable Long quotaBytes, long usedBytes, @Nullable Double percentageUsed, boolean isInheriting,
			@Nullable Instant createdAt) {
	}

}
