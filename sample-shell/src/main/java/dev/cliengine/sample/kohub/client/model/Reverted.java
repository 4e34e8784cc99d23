package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A commit that takes back another one.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Reverted(boolean success, String message, @Nullable String newCommitId) {
}
