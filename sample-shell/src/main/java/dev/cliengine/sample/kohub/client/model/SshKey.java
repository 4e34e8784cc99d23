package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A public key of an account.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SshKey(long id, String title, @Nullable String keyType, String fingerprint, @Nullable Instant createdAt,
		@Nullable Instant lastUsed) {
}
