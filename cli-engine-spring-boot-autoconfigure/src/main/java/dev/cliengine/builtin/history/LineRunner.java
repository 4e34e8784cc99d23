package dev.cliengine.builtin.history;

import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.InheritedOptions;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.middleware.CommandLineExecutor;

/**
 * Runs lines of the history as if they were typed.
 *
 * @param executor runs them
 * @param options the global options
 * @since 0.1.0
 */
public record LineRunner(Supplier<CommandLineExecutor> executor, Supplier<GlobalOptions> options) {

	/**
	 * Runs a line with the global options of the run around it, and prints what it gives.
	 * @return its exit code
	 */
	int run(List<String> line, CommandContext context) {
		InheritedOptions inherited = new InheritedOptions(this.options.get().options(), context.globals());
		return this.executor.get().execute(inherited.before(line), context.cancellation());
	}

}
