package dev.cliengine.sample.kohub.client.model;

/**
 * What the server says when something was done, without more.
 *
 * @param message a sentence for people
 * @since 0.1.0
 */
public record Message(String message) {
}
