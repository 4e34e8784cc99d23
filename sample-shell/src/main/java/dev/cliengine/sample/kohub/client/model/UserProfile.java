package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An account as everybody sees it.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record UserProfile(String username, @Nullable String fullName, @Nullable String bio, @Nullable String website,
		@Nullable Map<String, String> socialMedia, @Nullable Instant createdAt,
		@JsonProperty("_source") @Nullable String source) {
}
