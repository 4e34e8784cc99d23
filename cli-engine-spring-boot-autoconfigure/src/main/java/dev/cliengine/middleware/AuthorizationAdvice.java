package dev.cliengine.middleware;

import java.util.List;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Asks every authorizer. A description of a command without credentials is for everybody.
 */
public final class AuthorizationAdvice implements CommandAdvice {

	private final List<Authorizer> authorizers;

	public AuthorizationAdvice(List<Authorizer> authorizers) {
		this.authorizers = List.copyOf(authorizers);
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		boolean open = invocation.settings().schema() && invocation.metadata().auth() == AuthRequirement.NONE;
		if (!open && !this.authorizers.isEmpty()) {
			authorize(invocation);
		}
		return next.invoke(invocation);
	}

	private void authorize(CommandInvocation invocation) throws InterruptedException {
		Authorizer.Request request = new Authorizer.Request(invocation.path(), invocation.effectiveArguments(),
				invocation.credentials(), invocation.settings().reason(), invocation.metadata().tier());
		for (Authorizer authorizer : this.authorizers) {
			try {
				authorizer.authorize(request);
			}
			catch (CliException ex) {
				throw StepFailure.denied(ex, invocation);
			}
			catch (InterruptedException ex) {
				throw ex;
			}
			catch (Exception ex) {
				String message = (ex.getMessage() != null) ? ex.getMessage() : "denied by policy";
				throw StepFailure.denied(CliException.category(ErrorCategory.DENIED).cause(ex).message(message),
						invocation);
			}
		}
	}

}
