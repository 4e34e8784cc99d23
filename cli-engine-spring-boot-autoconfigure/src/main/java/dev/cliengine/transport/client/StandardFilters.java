package dev.cliengine.transport.client;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;

import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.filter.ContentFilter;
import dev.cliengine.transport.filter.ContextFilter;
import dev.cliengine.transport.filter.CorrelationFilter;
import dev.cliengine.transport.filter.CredentialFilter;
import dev.cliengine.transport.filter.ErrorFilter;
import dev.cliengine.transport.filter.HeadersFilter;
import dev.cliengine.transport.filter.IdempotencyKeyFilter;
import dev.cliengine.transport.filter.LifetimeFilter;
import dev.cliengine.transport.filter.ReadingFilter;
import dev.cliengine.transport.filter.RedirectFilter;
import dev.cliengine.transport.filter.RetryFilter;
import dev.cliengine.transport.filter.TraceFilter;

/**
 * The filters of the engine in their order, for clients that are used from Java alone.
 *
 * @since 0.1.0
 */
public final class StandardFilters {

	private StandardFilters() {
	}

	/** All of them, outermost first. */
	public static List<BackendFilter> all(CallContexts contexts) {
		RandomGenerator random = new SecureRandom();
		return List.of(new ContextFilter(contexts), new ReadingFilter(), new HeadersFilter(), new CorrelationFilter(),
				new IdempotencyKeyFilter(random), new ErrorFilter(), new LifetimeFilter(),
				new RetryFilter(random, Clock.systemUTC()), new RedirectFilter(), new CredentialFilter(),
				new ContentFilter(), new TraceFilter());
	}

}
