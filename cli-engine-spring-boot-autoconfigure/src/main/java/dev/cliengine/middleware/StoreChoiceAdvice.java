package dev.cliengine.middleware;

/**
 * Lets the options of a run decide where its credentials are kept.
 */
public final class StoreChoiceAdvice implements CommandAdvice {

	private final StoreChoice choice;

	public StoreChoiceAdvice(StoreChoice choice) {
		this.choice = choice;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		Runnable end = this.choice.during(invocation.config());
		try {
			return next.invoke(invocation);
		}
		finally {
			end.run();
		}
	}

}
