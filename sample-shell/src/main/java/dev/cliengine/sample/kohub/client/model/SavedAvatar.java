package dev.cliengine.sample.kohub.client.model;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A picture that was stored.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SavedAvatar(boolean success, String message, long sizeBytes) {
}
