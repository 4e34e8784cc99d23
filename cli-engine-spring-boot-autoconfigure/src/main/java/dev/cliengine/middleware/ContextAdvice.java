package dev.cliengine.middleware;

import java.util.List;

import dev.cliengine.config.ContextVariable;

/**
 * Stops commands that need a context variable nobody chose, before anything is asked of a
 * server.
 */
public final class ContextAdvice implements CommandAdvice {

	private final List<ContextVariable> variables;

	public ContextAdvice(List<ContextVariable> variables) {
		this.variables = List.copyOf(variables);
	}

	/**
	 * @throws IllegalStateException if the command names a variable nobody declared
	 */
	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		for (String name : invocation.metadata().contexts()) {
			ContextVariable variable = this.variables.stream()
				.filter((declared) -> declared.name().equals(name))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("'" + invocation.path().words()
						+ "' needs the context variable '" + name + "', which no ContextVariable bean declares"));
			if (invocation.config().text(variable.key().name()).filter((value) -> !value.isBlank()).isEmpty()) {
				throw variable.missing();
			}
		}
		return next.invoke(invocation);
	}

}
