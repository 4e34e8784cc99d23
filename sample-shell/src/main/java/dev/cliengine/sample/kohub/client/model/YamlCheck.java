package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether the server can read a text in YAML.
 *
 * @since 0.1.0
 */
public record YamlCheck(boolean valid, @Nullable String message) {
}
