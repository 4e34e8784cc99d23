package dev.cliengine.middleware;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.schema.SchemaDocument;

/**
 * Answers {@code --schema} with a description of the result.
 */
public final class SchemaAdvice implements CommandAdvice {

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		if (!invocation.settings().schema()) {
			return next.invoke(invocation);
		}
		return new CommandOutcome(CommandResult.of(SchemaDocument.of(invocation.spec())),
				CommandOutcome.Kind.DESCRIBED);
	}

}
