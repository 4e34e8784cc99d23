package dev.cliengine.sample.kohub.client.model;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Settings of an account to change; {@code null} leaves one as it is.
 *
 * @param email a new address, which is unverified then
 * @param fullName what people call them
 * @param bio some words
 * @param website an address
 * @param socialMedia names by {@code twitter_x}, {@code threads}, {@code github}, {@code
 * huggingface}
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserSettingsChange(@Nullable String email, @Nullable String fullName, @Nullable String bio,
		@Nullable String website, @Nullable Map<String, String> socialMedia) {

	/** Another mail address. */
	public static UserSettingsChange email(String email) {
		return new UserSettingsChange(email, null, null, null, null);
	}

}
