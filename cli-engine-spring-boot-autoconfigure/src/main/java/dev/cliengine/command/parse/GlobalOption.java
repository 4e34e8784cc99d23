package dev.cliengine.command.parse;

import dev.cliengine.command.OptionSpec;

/**
 * An option of the application's own that every command line accepts. Declare a bean; its
 * value is among the global values of {@link dev.cliengine.command.CommandContext}.
 *
 * @param option the option
 * @since 0.1.0
 */
public record GlobalOption(OptionSpec option) {
}
