package dev.cliengine.transport;

import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * Which attempts are repeated, and when. Only calls that change nothing by being repeated
 * are: those of the methods named here, those with an idempotency key, and those that say
 * so.
 *
 * @param attempts how many there are at most, 1 for no repetition
 * @param firstWait the longest wait before the second attempt; it doubles each time, and
 * the wait is a random part of it
 * @param longestWait no wait is longer; a server that asks for a longer one is not asked
 * again
 * @param statuses the statuses that are worth another attempt
 * @param methods the methods that can be repeated without a key
 * @param lasting answers that will be the same the next time, whatever their status
 * @since 0.1.0
 */
public record RetryPolicy(int attempts, Duration firstWait, Duration longestWait, Set<Integer> statuses,
		Set<String> methods, Predicate<ClientResponse> lasting) {

	/** A policy that judges answers by their status alone. */
	public RetryPolicy(int attempts, Duration firstWait, Duration longestWait, Set<Integer> statuses,
			Set<String> methods) {
		this(attempts, firstWait, longestWait, statuses, methods, (response) -> false);
	}

	public RetryPolicy {
		statuses = Set.copyOf(statuses);
		methods = Set.copyOf(methods);
	}

	/** Three attempts, after at most 0.5 s and 1 s; 30 s where the server asks. */
	public static RetryPolicy standard() {
		return new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(30), Set.of(429, 500, 502, 503, 504),
				Set.of("GET", "HEAD", "DELETE", "OPTIONS"));
	}

	/**
	 * The same but for answers that will be the same the next time.
	 * @param lasting tells them by status and headers; it does not read the body
	 */
	public RetryPolicy unless(Predicate<ClientResponse> lasting) {
		return new RetryPolicy(this.attempts, this.firstWait, this.longestWait, this.statuses, this.methods, lasting);
	}

	/** One attempt. */
	public static RetryPolicy never() {
		return new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Set.of(), Set.of());
	}

}
