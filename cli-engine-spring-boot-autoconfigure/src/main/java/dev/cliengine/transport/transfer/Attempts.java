package dev.cliengine.transport.transfer;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.RetryPolicy;

/**
 * Counts the attempts of one request, and waits between them.
 */
final class Attempts {

	private final RetryPolicy policy;

	private final CallContext context;

	private int used = 1;

	Attempts(RetryPolicy policy, CallContext context) {
		this.policy = policy;
		this.context = context;
	}

	/** All attempts are there again, because the last one brought something. */
	void renew() {
		this.used = 1;
	}

	/**
	 * Waits until it is time for the next attempt.
	 * @throws dev.cliengine.core.CliException what the last one failed with, if there is
	 * none
	 */
	void again(FailedAttempt failed) {
		if (!failed.isRepeatable() || this.used >= this.policy.attempts() || this.context.cancellation().isCancelled()
				|| Thread.currentThread().isInterrupted()) {
			throw failed.failure();
		}
		Duration wait = pause(failed.waitAsked());
		this.used++;
		this.context.trace().retrying(this.used, wait);
		sleep(wait);
	}

	private Duration pause(@Nullable Duration asked) {
		if (asked != null) {
			return (asked.compareTo(this.policy.longestWait()) < 0) ? asked : this.policy.longestWait();
		}
		long most = Math.min(this.policy.firstWait().toMillis() << Math.min(this.used - 1, 16),
				this.policy.longestWait().toMillis());
		return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most + 1));
	}

	private void sleep(Duration wait) {
		CountDownLatch cancelled = new CountDownLatch(1);
		Runnable forget = this.context.cancellation().onCancel(cancelled::countDown);
		try {
			if (cancelled.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
				throw FailedAttempt.interrupted(new InterruptedException());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw FailedAttempt.interrupted(ex);
		}
		finally {
			forget.run();
		}
	}

}
