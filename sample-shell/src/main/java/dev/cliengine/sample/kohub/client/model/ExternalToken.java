package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A token for another hub, of which the server shows the beginning.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ExternalToken(String url, @Nullable String tokenPreview, @Nullable Instant createdAt,
		@Nullable Instant updatedAt) {
}
