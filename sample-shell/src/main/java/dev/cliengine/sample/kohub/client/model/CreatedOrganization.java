package dev.cliengine.sample.kohub.client.model;

/**
 * An organization that was just made.
 *
 * @since 0.1.0
 */
public record CreatedOrganization(boolean success, String name) {
}
