package dev.cliengine.middleware;

import java.util.Map;

import dev.cliengine.command.CommandResult;

/**
 * Answers {@code --dry-run} in place of a command that changes something and makes no
 * preview itself.
 */
public final class DryRunAdvice implements CommandAdvice {

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		boolean preview = invocation.settings().dryRun() && invocation.metadata().changesSomething()
				&& !invocation.metadata().handlesDryRun();
		if (!preview) {
			return next.invoke(invocation);
		}
		Map<String, String> data = Map.of("action", "dry-run: would execute", "command", invocation.path().colons());
		return new CommandOutcome(CommandResult.of(data).asDryRun(), CommandOutcome.Kind.PREVIEWED);
	}

}
