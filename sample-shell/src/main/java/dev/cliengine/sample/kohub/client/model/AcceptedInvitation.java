package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An invitation that was just accepted.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record AcceptedInvitation(boolean success, String message, @Nullable String orgName, @Nullable String role) {
}
