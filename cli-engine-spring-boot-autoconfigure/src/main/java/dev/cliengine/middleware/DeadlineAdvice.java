package dev.cliengine.middleware;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Runs the rest of the chain on a thread of its own, and leaves it behind when the
 * deadline passes or somebody interrupts.
 */
public final class DeadlineAdvice implements CommandAdvice {

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		Cancellation cancellation = invocation.scope().cancellation();
		return new LeavableWork("cli-" + invocation.path().colons(), cancellation,
				invocation.settings().deadline().duration(), () -> stopped(cancellation, invocation))
			.call(() -> next.invoke(invocation));
	}

	private static CliException stopped(Cancellation cancellation, CommandInvocation invocation) {
		ErrorCategory reason = cancellation.reason();
		if (reason == null || reason == ErrorCategory.TIMEOUT) {
			return CliException.category(ErrorCategory.TIMEOUT)
				.fix("Give it more time with --timeout, or none at all with --timeout 0s")
				.message("command timed out after " + invocation.settings().deadline().text());
		}
		return new CliException(reason, "command interrupted");
	}

}
