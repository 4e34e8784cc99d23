package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A token of an account, without the token itself.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record TokenInfo(long id, String name, @Nullable Instant lastUsed, @Nullable Instant createdAt) {
}
