package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * Which server this is.
 *
 * @param api {@code kohakuhub}
 * @param version of the server
 * @param name of the site
 * @since 0.1.0
 */
public record SiteVersion(String api, String version, @Nullable String name) {
}
