package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How many bytes a namespace may hold and holds; {@code null} for no limit. The quota is
 * the sum of those for private and public repositories.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Quota(String namespace, boolean isOrganization, @Nullable Long quotaBytes, long usedBytes,
		@Nullable Long availableBytes, @Nullable Double percentageUsed) {
}
