package dev.cliengine.builtin.script;

import java.util.function.Function;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.terminal.TalkStream;

/**
 * What the command {@code script} is made of.
 *
 * @param executor runs lines
 * @param catalog the commands
 * @param options the global options
 * @param inputs opens what is named on a line
 * @param err where lines are shown before they run
 * @since 0.1.0
 */
public record ScriptParts(Supplier<CommandLineExecutor> executor, Supplier<CommandCatalog> catalog,
		Supplier<GlobalOptions> options, Function<String, InputSource> inputs, TalkStream err) {
}
