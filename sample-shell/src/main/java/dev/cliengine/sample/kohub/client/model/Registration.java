package dev.cliengine.sample.kohub.client.model;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A new account.
 *
 * @param success whether it was made
 * @param message a sentence for people
 * @param emailVerified false while the server waits for an answer to its mail
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Registration(boolean success, String message, boolean emailVerified) {
}
