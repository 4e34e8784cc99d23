package dev.cliengine.builtin.batch;

import java.util.function.Function;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.ProgressBar;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;

/**
 * What the command {@code batch} is made of.
 *
 * @param executor runs lines
 * @param catalog knows what commands take
 * @param options the global options
 * @param exitCodes ends items that cannot be run
 * @param inputs opens what is named on a line
 * @param directories knows where checkpoints are kept
 * @param streams of the process
 * @param mapper turns events into trees
 * @param progress shows how far it is
 * @param prompter refuses questions while items run
 * @since 0.1.0
 */
public record BatchParts(Supplier<CommandLineExecutor> executor, Supplier<CommandCatalog> catalog,
		Supplier<GlobalOptions> options, ExitCodePolicy exitCodes, Function<String, InputSource> inputs,
		Supplier<ApplicationDirectories> directories, Streams streams, DataMapper mapper, ProgressBar progress,
		Prompter prompter) {
}
