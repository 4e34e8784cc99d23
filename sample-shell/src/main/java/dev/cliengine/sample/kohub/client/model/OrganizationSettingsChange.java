package dev.cliengine.sample.kohub.client.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Settings of an organization to change; {@code null} leaves one as it is.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationSettingsChange(@Nullable String description, @Nullable String bio, @Nullable String website,
		@Nullable Map<String, String> socialMedia) {

	/** Another description. */
	public static OrganizationSettingsChange description(String description) {
		return new OrganizationSettingsChange(description, null, null, null);
	}

}
