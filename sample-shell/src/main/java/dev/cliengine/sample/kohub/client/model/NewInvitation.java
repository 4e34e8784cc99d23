package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An invitation that was just made.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record NewInvitation(boolean success, String token, String invitationLink, @Nullable Instant expiresAt,
		@Nullable Integer maxUsage, boolean isReusable) {
}
