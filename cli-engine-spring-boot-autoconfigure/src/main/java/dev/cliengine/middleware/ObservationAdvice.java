package dev.cliengine.middleware;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes every run as {@code cli.run}: which command it was, whether it changes
 * something, and what came of it. Arguments are no part of it.
 *
 * @since 0.1.0
 */
public final class ObservationAdvice implements CommandAdvice {

	private final ObservationRegistry registry;

	private final Failures failures;

	private final Map<RunScope, Observation> running = new ConcurrentHashMap<>();

	public ObservationAdvice(ObservationRegistry registry, Failures failures) {
		this.registry = registry;
		this.failures = failures;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		String command = invocation.path().colons();
		Observation observation = Observation.start("cli.run", this.registry)
			.contextualName("run " + command)
			.lowCardinalityKeyValue("cli.command", command)
			.lowCardinalityKeyValue("cli.tier", invocation.metadata().tier().name())
			.highCardinalityKeyValue("cli.run.id", invocation.scope().correlationId().value());
		this.running.put(invocation.scope(), observation);
		String status = "ok";
		try {
			CommandOutcome outcome = next.invoke(invocation);
			status = RunRecord.of(invocation, outcome).status().word();
			return outcome;
		}
		catch (Exception | Error ex) {
			status = RunRecord.of(invocation, this.failures.of(ex)).status().word();
			observation.error(ex);
			throw ex;
		}
		finally {
			this.running.remove(invocation.scope());
			observation.lowCardinalityKeyValue(KeyValue.of("cli.status", status)).stop();
		}
	}

	/** The step that makes the observation known to the thread of the handler. */
	public CommandAdvice scope() {
		return (invocation, next) -> {
			Observation observation = this.running.get(invocation.scope());
			if (observation == null) {
				return next.invoke(invocation);
			}
			Observation.Scope scope = observation.openScope();
			try {
				return next.invoke(invocation);
			}
			finally {
				scope.close();
			}
		};
	}

}
