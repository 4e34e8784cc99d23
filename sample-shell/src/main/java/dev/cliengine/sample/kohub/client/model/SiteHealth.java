package dev.cliengine.sample.kohub.client.model;

/**
 * Whether the server is well.
 *
 * @param status {@code ok}
 * @since 0.1.0
 */
public record SiteHealth(String status) {
}
