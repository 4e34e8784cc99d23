package dev.cliengine.middleware;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.CliException;

/**
 * Notes changes that were made, for {@code history}. Previews and failures are none.
 */
public final class HistoryAdvice implements CommandAdvice {

	private static final int ID = 8;

	private final RunHistory history;

	private final Supplier<List<OptionSpec>> globals;

	private final Clock clock;

	private final Consumer<String> notice;

	/**
	 * @param globals the global options there are
	 * @param notice receives a line when a change could not be noted
	 */
	public HistoryAdvice(RunHistory history, Supplier<List<OptionSpec>> globals, Clock clock, Consumer<String> notice) {
		this.history = history;
		this.globals = globals;
		this.clock = clock;
		this.notice = notice;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		CommandOutcome outcome = next.invoke(invocation);
		if (invocation.metadata().changesSomething() && RunRecord.of(invocation, outcome).status() == RunStatus.OK
				&& outcome.kind() != CommandOutcome.Kind.DESCRIBED) {
			note(invocation, outcome);
		}
		return outcome;
	}

	private void note(CommandInvocation invocation, CommandOutcome outcome) {
		TypedLine line = TypedLine.of(invocation, this.globals.get());
		String run = invocation.scope().correlationId().value();
		// Not that of the run: all runs of a trace have one
		String id = UUID.randomUUID().toString().substring(0, ID);
		try {
			this.history.add(new HistoryEntry(id, this.clock.instant().truncatedTo(ChronoUnit.SECONDS),
					invocation.path().words(), line.words(), line.complete(), outcome.result().undo(), run, false));
		}
		catch (CliException ex) {
			this.notice.accept("Warning: the change is made but not in the history: " + ex.getMessage());
		}
	}

}
