package dev.cliengine.sample.kohub.client.model;

/**
 * What the server says when something was done.
 *
 * @param success whether it was
 * @param message a sentence for people
 * @since 0.1.0
 */
public record Done(boolean success, String message) {
}
