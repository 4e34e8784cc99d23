package dev.cliengine.middleware;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.cliengine.auth.Credential;

/**
 * Writes one audit record a run. Descriptions of a result are no runs.
 */
public final class AuditAdvice implements CommandAdvice {

	private static final Logger logger = LoggerFactory.getLogger(AuditAdvice.class);

	private final List<AuditSink> sinks;

	private final Failures failures;

	/**
	 * @param failures makes of whatever was thrown the failure that is shown, so that
	 * records tell of the same one
	 */
	public AuditAdvice(List<AuditSink> sinks, Failures failures) {
		this.sinks = List.copyOf(sinks);
		this.failures = failures;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		CommandOutcome outcome;
		try {
			outcome = next.invoke(invocation);
		}
		catch (Exception | Error ex) {
			append(invocation, RunRecord.of(invocation, this.failures.of(ex)));
			throw ex;
		}
		if (outcome.kind() != CommandOutcome.Kind.DESCRIBED) {
			append(invocation, RunRecord.of(invocation, outcome));
		}
		return outcome;
	}

	private void append(CommandInvocation invocation, RunRecord run) {
		String identity = invocation.credentials().first().map(Credential::identity).orElse("");
		AuditSink.Entry entry = new AuditSink.Entry(invocation.path(), invocation.effectiveArguments(), identity,
				run.status(), invocation.settings().reason());
		for (AuditSink sink : this.sinks) {
			try {
				sink.append(entry);
			}
			catch (Exception ex) {
				logger.warn("The audit record of '{}' was not kept: {}", invocation.path().words(), ex.toString());
			}
		}
	}

}
