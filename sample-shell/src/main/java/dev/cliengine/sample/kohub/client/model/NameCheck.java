package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Whether a name is free.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record NameCheck(boolean available, @Nullable String normalizedName, @Nullable String conflictWith,
		@Nullable String message) {
}
