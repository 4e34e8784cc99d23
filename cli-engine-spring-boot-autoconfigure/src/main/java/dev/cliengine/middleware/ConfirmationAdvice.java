package dev.cliengine.middleware;

import dev.cliengine.command.Documentation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

/**
 * Asks before a destructive command runs, and refuses where nobody can be asked.
 */
public final class ConfirmationAdvice implements CommandAdvice {

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		RunSettings settings = invocation.settings();
		boolean previews = settings.dryRun() && invocation.metadata().handlesDryRun();
		if (invocation.metadata().tier() == Tier.DESTRUCTIVE && !settings.assumeYes() && !previews) {
			confirm(invocation);
		}
		return next.invoke(invocation);
	}

	private static void confirm(CommandInvocation invocation) {
		String command = invocation.path().words();
		if (!invocation.scope().audience().mayAsk()) {
			throw CliException.category(ErrorCategory.USAGE)
				.code("CONFIRMATION_REQUIRED")
				.fix("Run it again with --yes, or look first with --dry-run")
				.message("'" + command + "' is destructive and nobody is here to confirm it");
		}
		if (!invocation.scope().prompter().confirm(question(invocation))) {
			throw CliException.category(ErrorCategory.CANCELLED)
				.code("CANCELLED")
				.message("cancelled, nothing was changed");
		}
	}

	private static String question(CommandInvocation invocation) {
		Documentation documentation = invocation.spec().documentation();
		if (documentation.confirmation() != null) {
			return documentation.confirmation();
		}
		String summary = documentation.summary();
		String call = invocation.path().words() + values(invocation);
		return (summary.isEmpty() ? call : summary + " (" + call + ")") + ": continue?";
	}

	private static String values(CommandInvocation invocation) {
		StringBuilder text = new StringBuilder();
		ArgumentValues.user(invocation.arguments())
			.forEach((id, value) -> text.append(", ").append(id).append(' ').append(value));
		return text.toString();
	}

}
