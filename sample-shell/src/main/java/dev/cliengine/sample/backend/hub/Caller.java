package dev.cliengine.sample.backend.hub;

/**
 * Who sends a request.
 *
 * @param id the number of the account
 * @param name the name of the user
 * @since 0.1.0
 */
public record Caller(long id, String name) {
}
