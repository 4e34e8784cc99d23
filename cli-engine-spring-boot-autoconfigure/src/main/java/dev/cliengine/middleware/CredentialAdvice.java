package dev.cliengine.middleware;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;

/**
 * Resolves the credential of a command that requires one; without it the command does not
 * run.
 */
public final class CredentialAdvice implements CommandAdvice {

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		if (invocation.metadata().auth() == AuthRequirement.REQUIRED) {
			try {
				invocation.credentials().resolve();
			}
			catch (CliException ex) {
				throw StepFailure.authentication(ex, invocation);
			}
		}
		return next.invoke(invocation);
	}

}
