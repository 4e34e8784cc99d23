package dev.cliengine.tui;

import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.middleware.CommandLineExecutor;

/**
 * The commands of a screen.
 *
 * @param catalog all of them
 * @param globals the options they all take
 * @param help tells about them
 * @param completer offers values
 * @param executor runs them
 * @since 0.1.0
 */
public record TuiCommands(Supplier<CommandCatalog> catalog, GlobalOptions globals, HelpText help,
		LineCompleter completer, Supplier<CommandLineExecutor> executor) {
}
