package dev.cliengine.auth.oauth;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Waits between two questions.
 */
@FunctionalInterface
interface Pause {

	/** Really waits. */
	Pause REAL = Pause::really;

	/**
	 * Waits.
	 * @throws CliException if the run is to stop
	 */
	void pause(Duration duration, Cancellation cancellation);

	private static void really(Duration duration, Cancellation cancellation) {
		CountDownLatch stopped = new CountDownLatch(1);
		Runnable forget = cancellation.onCancel(stopped::countDown);
		try {
			if (stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
				throw EndpointCall.stopped(cancellation.reason());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw EndpointCall.stopped(ErrorCategory.INTERRUPTED);
		}
		finally {
			forget.run();
		}
	}

}
