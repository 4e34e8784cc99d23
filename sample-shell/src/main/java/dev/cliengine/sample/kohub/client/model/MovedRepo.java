package dev.cliengine.sample.kohub.client.model;

/**
 * A repository at its new place.
 *
 * @param success whether it was moved
 * @param url where people see it
 * @param message a sentence for people
 * @since 0.1.0
 */
public record MovedRepo(boolean success, String url, String message) {
}
