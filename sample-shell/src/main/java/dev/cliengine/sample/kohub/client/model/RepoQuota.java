package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How many bytes a repository may hold and holds; {@code null} for no limit of its own.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record RepoQuota(String repoId, String repoType, String namespace, @Nullable Long quotaBytes, long usedBytes,
		@Nullable Long availableBytes, @Nullable Double percentageUsed, @Nullable Long effectiveQuotaBytes,
		@Nullable Long namespaceQuotaBytes, @Nullable Long namespaceUsedBytes, @Nullable Long namespaceAvailableBytes,
		boolean isInheriting) {
}
