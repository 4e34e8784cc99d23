package dev.cliengine.config;

/**
 * A value and where it comes from.
 *
 * @param value the value: text from options and variables, else as in a
 * {@link ConfigDocument}
 * @param layer the kind of its source
 * @param source the source as people know it: {@code --output}, {@code ACME_OUTPUT}, a
 * path with a line
 * @since 0.1.0
 */
public record Setting(Object value, ConfigLayer layer, String source) {
}
