package dev.cliengine.transport.filter;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Notices when something was asked for and nothing comes. A reader who asks for nothing
 * may take any time.
 */
final class Silence {

	private static final int LOOKS = 8;

	private final Duration longest;

	private final AtomicLong missing = new AtomicLong();

	private volatile long since = System.nanoTime();

	Silence(Duration longest) {
		this.longest = longest;
	}

	void asked(long pieces) {
		if (this.missing.getAndAccumulate(pieces, Silence::sum) == 0) {
			this.since = System.nanoTime();
		}
	}

	void heard() {
		this.missing.updateAndGet((count) -> (count == Long.MAX_VALUE) ? count : Math.max(0, count - 1));
		this.since = System.nanoTime();
	}

	/** Completes once the silence is longer than it may be. */
	Mono<Void> tooLong() {
		return Flux.interval(this.longest.dividedBy(LOOKS))
			.onBackpressureDrop()
			.takeUntil((look) -> isTooLong())
			.then();
	}

	private boolean isTooLong() {
		return this.missing.get() > 0 && System.nanoTime() - this.since > this.longest.toNanos();
	}

	private static long sum(long one, long other) {
		return (Long.MAX_VALUE - one < other) ? Long.MAX_VALUE : one + other;
	}

}
