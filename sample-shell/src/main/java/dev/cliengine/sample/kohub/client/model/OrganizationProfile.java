package dev.cliengine.sample.kohub.client.model;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What an organization says of itself.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record OrganizationProfile(String name, @Nullable String description, @Nullable String bio,
		@Nullable String website, @Nullable Map<String, String> socialMedia, int memberCount,
		@Nullable Instant createdAt) {
}
