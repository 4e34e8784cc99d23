package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An invitation as whoever has its token sees it.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Invitation(@Nullable String action, @Nullable String inviterUsername, @Nullable Instant expiresAt,
		boolean isExpired, boolean isAvailable, @Nullable String errorMessage, @Nullable Integer maxUsage,
		int usageCount, boolean isReusable, @Nullable String orgName, @Nullable String role, @Nullable String email) {
}
