package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a site asks of new accounts.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record SiteConfig(@Nullable String siteName, boolean invitationOnly, boolean requireEmailVerification) {
}
