package dev.cliengine.command;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Stage;

/**
 * The feature a module, group or command belongs to. What declares none inherits from
 * above.
 *
 * @param key the key policies decide by; {@code null} for a stage without a key
 * @param stage how finished it is
 * @since 0.1.0
 */
public record Feature(@Nullable String key, Stage stage) {
}
