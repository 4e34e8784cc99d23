package dev.cliengine.middleware;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells activity sinks what came of a run. Descriptions of a result are no runs.
 */
public final class ActivityAdvice implements CommandAdvice {

	private static final Logger logger = LoggerFactory.getLogger(ActivityAdvice.class);

	private final String application;

	private final List<ActivitySink> sinks;

	private final Clock clock;

	private final Failures failures;

	/**
	 * @param application the application's id
	 * @param failures makes of whatever was thrown the failure that is shown, so that
	 * events tell of the same one
	 */
	public ActivityAdvice(String application, List<ActivitySink> sinks, Clock clock, Failures failures) {
		this.application = application;
		this.sinks = List.copyOf(sinks);
		this.clock = clock;
		this.failures = failures;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		Instant start = this.clock.instant();
		CommandOutcome outcome;
		try {
			outcome = next.invoke(invocation);
		}
		catch (Exception | Error ex) {
			emit(invocation, RunRecord.of(invocation, this.failures.of(ex)), start);
			throw ex;
		}
		if (outcome.kind() != CommandOutcome.Kind.DESCRIBED) {
			emit(invocation, RunRecord.of(invocation, outcome), start);
		}
		return outcome;
	}

	private void emit(CommandInvocation invocation, RunRecord run, Instant start) {
		Instant end = this.clock.instant();
		ActivitySink.Caller caller = invocation.credentials()
			.first()
			.map((credential) -> new ActivitySink.Caller(credential.identity(), credential.sub(),
					credential.accountType()))
			.orElse(new ActivitySink.Caller("", "", ""));
		ActivitySink.Event event = new ActivitySink.Event(end.truncatedTo(ChronoUnit.SECONDS), this.application,
				invocation.path(), invocation.settings().environment(), run.backend(), caller, run.status(),
				run.error(), invocation.settings().reason(), invocation.effectiveArguments(),
				Duration.between(start, end));
		for (ActivitySink sink : this.sinks) {
			try {
				sink.emit(event);
			}
			catch (Exception ex) {
				logger.warn("The activity of '{}' was not passed on: {}", invocation.path().words(), ex.toString());
			}
		}
	}

}
