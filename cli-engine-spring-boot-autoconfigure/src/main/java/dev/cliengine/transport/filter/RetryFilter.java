package dev.cliengine.transport.filter;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.RetryPolicy;

/**
 * Repeats attempts that failed for a reason that may pass: a status of the
 * {@link RetryPolicy}, or a connection that was not made or was lost before the answer
 * began. It repeats only what does no harm twice: the methods of the policy, requests
 * that carry an idempotency key, and calls that say so. A body that was sent piece by
 * piece is not sent again unless the call says that it can be. Waits are a random part of
 * a time that doubles; what {@code Retry-After} asks for is granted up to the longest
 * wait of the policy. After the last attempt its response or failure goes on as it is.
 *
 * @since 0.1.0
 */
public final class RetryFilter implements BackendFilter {

	private final RandomGenerator random;

	private final Clock clock;

	private final Function<Duration, Mono<?>> pause;

	/**
	 * @param random chooses the waits
	 * @param clock tells how far away the dates of servers are
	 */
	public RetryFilter(RandomGenerator random, Clock clock) {
		this(random, clock, Mono::delay);
	}

	RetryFilter(RandomGenerator random, Clock clock, Function<Duration, Mono<?>> pause) {
		this.random = random;
		this.clock = clock;
		this.pause = pause;
	}

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> Mono
			.defer(() -> new Attempts(SentBody.watched(request), next, backend, this, this.clock.instant()).number(1));
	}

	Clock clock() {
		return this.clock;
	}

	/** A part of a time that is left to chance. */
	Duration partOf(Duration longest) {
		return Duration.ofNanos(this.random.nextLong(longest.toNanos() + 1));
	}

	Mono<?> pause(Duration wait) {
		return this.pause.apply(wait);
	}

}
