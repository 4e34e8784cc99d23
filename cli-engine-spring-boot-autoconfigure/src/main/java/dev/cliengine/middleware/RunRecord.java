package dev.cliengine.middleware;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * How a run is told to audit and activity.
 *
 * @param status what came of it
 * @param backend the system it worked on, or the place it was stopped at
 * @param error the message of a failure, else empty
 */
record RunRecord(RunStatus status, String backend, String error) {

	static RunRecord of(CommandInvocation invocation, CommandOutcome outcome) {
		if (outcome.kind() == CommandOutcome.Kind.PREVIEWED) {
			return new RunRecord(RunStatus.DRY_RUN, invocation.path().colons(), "");
		}
		boolean previewed = invocation.settings().dryRun() && invocation.metadata().handlesDryRun()
				&& outcome.result().dryRun();
		return new RunRecord(previewed ? RunStatus.DRY_RUN : RunStatus.OK, invocation.spec().system(), "");
	}

	static RunRecord of(CommandInvocation invocation, CliException failure) {
		for (Throwable cause : Causes.of(failure)) {
			if (cause instanceof StepFailure stopped) {
				return new RunRecord(stopped.status(), stopped.backend(), failure.getMessage());
			}
		}
		RunStatus status = status(failure.category());
		String system = (failure.system() != null) ? failure.system() : invocation.spec().system();
		return new RunRecord(status, (status == RunStatus.AUTH_ERROR) ? invocation.credentials().provider() : system,
				failure.getMessage());
	}

	private static RunStatus status(ErrorCategory category) {
		return switch (category) {
			case AUTHENTICATION -> RunStatus.AUTH_ERROR;
			case TIMEOUT -> RunStatus.TIMEOUT;
			case INTERRUPTED, TERMINATED, HUNG_UP -> RunStatus.INTERRUPTED;
			case CANCELLED -> RunStatus.CANCELLED;
			case FAILURE, USAGE, UNKNOWN_COMMAND, VALIDATION, NOT_FOUND, PERMISSION, DENIED, UNAVAILABLE ->
				RunStatus.ERROR;
		};
	}

}
