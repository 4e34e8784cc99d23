package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An account as its owner sees it.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record User(long id, String username, @Nullable String email, boolean emailVerified, Instant createdAt) {
}
