package dev.cliengine.sample.kohub.client.model;

/**
 * A login that worked.
 *
 * @param success whether it worked
 * @param message a sentence for people
 * @param username whose login it is
 * @since 0.1.0
 */
public record Login(boolean success, String message, String username) {
}
