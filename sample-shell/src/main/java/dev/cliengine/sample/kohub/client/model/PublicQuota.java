package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How many bytes a namespace may hold and holds, by visibility; what is private is
 * {@code null} for those who may not know it.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PublicQuota(String namespace, boolean isOrganization, @Nullable Long publicQuotaBytes,
		long publicUsedBytes, @Nullable Long publicAvailableBytes, @Nullable Double publicPercentageUsed,
		@Nullable Long privateQuotaBytes, @Nullable Long privateUsedBytes, @Nullable Long privateAvailableBytes,
		@Nullable Double privatePercentageUsed, long totalUsedBytes, boolean canSeePrivate) {
}
