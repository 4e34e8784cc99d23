package dev.cliengine.middleware;

import java.util.List;

import dev.cliengine.config.ContextVariable;
import dev.cliengine.transport.CallContexts;

/**
 * Ties the calls that handlers make to their runs.
 *
 * @param contexts knows which run a call belongs to
 * @param variables the context variables that servers may want to know of
 * @since 0.1.0
 */
public record RunCalls(CallContexts contexts, List<ContextVariable> variables) {

	public RunCalls {
		variables = List.copyOf(variables);
	}

	RunCallContext context(CommandInvocation invocation) {
		return new RunCallContext(invocation, this.variables);
	}

}
