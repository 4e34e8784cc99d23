package dev.cliengine.middleware;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A run stopped by a step of the chain rather than by the command.
 */
final class StepFailure extends CliException {

	private static final long serialVersionUID = 1L;

	private final RunStatus status;

	private final String backend;

	private StepFailure(CliException cause, RunStatus status, String backend, String system) {
		super(copy(cause, system), cause.getMessage(), cause);
		this.status = status;
		this.backend = backend;
	}

	/** The credential could not be had. */
	static StepFailure authentication(CliException cause, CommandInvocation invocation) {
		return new StepFailure(cause, RunStatus.AUTH_ERROR, invocation.credentials().provider(),
				invocation.path().colons());
	}

	/** An authorizer refused. */
	static StepFailure denied(CliException cause, CommandInvocation invocation) {
		return (cause.category() == ErrorCategory.AUTHENTICATION) ? authentication(cause, invocation)
				: new StepFailure(cause, RunStatus.DENIED, invocation.path().colons(), invocation.path().colons());
	}

	RunStatus status() {
		return this.status;
	}

	/** What activity records name as the place of the failure. */
	String backend() {
		return this.backend;
	}

	private static Builder copy(CliException cause, String system) {
		Builder copy = category(cause.category()).code(cause.code())
			.system(system)
			.requestId(cause.requestId())
			.fix(cause.fix());
		cause.nextActions().forEach(copy::next);
		Integer exitCode = cause.exitCode();
		return (exitCode != null) ? copy.exitCode(exitCode) : copy;
	}

}
