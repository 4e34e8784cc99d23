package dev.cliengine.builtin.self;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import reactor.util.context.Context;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.install.DoctorCheck;
import dev.cliengine.install.Finding;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.EndpointProbe;
import dev.cliengine.transport.client.Backends;

/**
 * Examines whether the configured servers answer, and whether they take the same time for
 * now: signatures and tokens are refused by a server whose clock is far off.
 *
 * @param backends the servers
 * @param contexts the run that asks
 * @param probe asks them
 * @param clock the time here
 * @since 0.1.0
 */
public record EndpointCheck(Supplier<Optional<Backends>> backends, CallContexts contexts, EndpointProbe probe,
		Clock clock) implements DoctorCheck {

	private static final Duration TOLERATED = Duration.ofMinutes(1);

	@Override
	public List<Finding> examine() {
		return this.backends.get()
			.map((found) -> found.names().stream().sorted().flatMap((name) -> examine(found, name)).toList())
			.orElse(List.of());
	}

	private Stream<Finding> examine(Backends found, String name) {
		try {
			return Stream
				.of(examine(name, found.backend(name).baseUrl().apply(this.contexts.current(Context.empty()))));
		}
		catch (CliException ex) {
			if (ex.category() == ErrorCategory.INTERRUPTED) {
				throw ex;
			}
			// A server nobody has named yet
			return Stream.empty();
		}
	}

	Finding examine(String name, String url) {
		String check = "server " + name;
		Instant[] there = { Instant.EPOCH };
		String problem = this.probe.problem(url, (time) -> there[0] = time);
		if (problem != null) {
			return Finding.warn(check, url + " does not answer: " + problem, "Check the URL and the network");
		}
		Duration skew = Duration.between(there[0], this.clock.instant());
		if (there[0].equals(Instant.EPOCH) || skew.abs().compareTo(TOLERATED) <= 0) {
			return Finding.ok(check, url + " answers");
		}
		return Finding.warn(check,
				"The clock here is " + skew.abs().toSeconds() + " seconds "
						+ (skew.isNegative() ? "behind" : "ahead of") + " that of " + url,
				"Set the clock; logins and signatures may be refused");
	}

}
