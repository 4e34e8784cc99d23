package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Another hub that the server falls back on.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ExternalSource(String url, String name, @Nullable String sourceType, int priority) {
}
