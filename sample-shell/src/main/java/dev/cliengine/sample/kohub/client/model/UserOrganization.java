package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * An organization that an account belongs to.
 *
 * @param name its name
 * @param description what it is about
 * @param role the role of the account in it
 * @since 0.1.0
 */
public record UserOrganization(String name, @Nullable String description, String role) {
}
