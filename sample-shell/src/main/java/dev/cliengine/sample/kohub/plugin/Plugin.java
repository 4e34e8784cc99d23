package dev.cliengine.sample.kohub.plugin;

/**
 * A program beside kohub-cli.
 *
 * @param name the word it is run by
 * @param path where it is
 * @param trusted whether it gets the token
 * @since 0.1.0
 */
public record Plugin(String name, String path, boolean trusted) {
}
