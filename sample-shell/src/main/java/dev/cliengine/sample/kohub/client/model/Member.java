package dev.cliengine.sample.kohub.client.model;

/**
 * A member of an organization.
 *
 * @since 0.1.0
 */
public record Member(String user, String role) {
}
