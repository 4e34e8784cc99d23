package dev.cliengine.shell;

import java.util.List;

import org.springframework.shell.core.ShellRunner;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ProcessExit;
import dev.cliengine.terminal.ProcessSignals;
import dev.cliengine.terminal.TerminationSignal;

/**
 * Runs the command line the process was started with.
 *
 * @since 0.1.0
 */
public final class CliRunner implements ShellRunner {

	private final CommandLineExecutor executor;

	private final Audience audience;

	private final ProcessExit exit;

	private final BareLine bareLine;

	/**
	 * @param bareLine what runs when there are no words
	 */
	public CliRunner(CommandLineExecutor executor, Audience audience, ProcessExit exit, BareLine bareLine) {
		this.executor = executor;
		this.audience = audience;
		this.exit = exit;
		this.bareLine = bareLine;
	}

	@Override
	public void run(String[] args) {
		execute(args);
	}

	/**
	 * Runs the command line.
	 * @return the exit code
	 */
	public int execute(String[] args) {
		boolean talks = this.audience.inputTerminal() && this.audience.outputTerminal() && !this.audience.agent();
		List<String> tokens = (args.length == 0) ? this.bareLine.words(talks) : List.of(args);
		Cancellation cancellation = new Cancellation();
		ProcessSignals signals = ProcessSignals.cancelOn(cancellation,
				() -> this.exit.halt(TerminationSignal.INT.exitCode()));
		try {
			return this.executor.execute(tokens, cancellation);
		}
		finally {
			ErrorCategory reason = cancellation.reason();
			// Whoever ended the run by a signal may press Ctrl-C while the process ends
			if (reason == null || reason == ErrorCategory.TIMEOUT) {
				signals.close();
			}
		}
	}

}
