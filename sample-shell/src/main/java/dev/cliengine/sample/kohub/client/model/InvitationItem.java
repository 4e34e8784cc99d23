package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An invitation of an organization.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record InvitationItem(long id, String token, @Nullable String email, @Nullable String role,
		@Nullable String createdBy, @Nullable Instant createdAt, @Nullable Instant expiresAt,
		@Nullable Integer maxUsage, int usageCount, boolean isReusable, boolean isAvailable, @Nullable Instant usedAt,
		boolean isPending) {
}
