package dev.cliengine.shell;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Waits for what somebody in front of a line wants to see, but not for long.
 *
 * @param budget how long
 */
record Patience(Duration budget) {

	/** Begins some work on a thread of its own. */
	static <T> FutureTask<T> begin(Supplier<T> work) {
		FutureTask<T> task = new FutureTask<>(work::get);
		Thread worker = new Thread(task, "session-answer");
		worker.setDaemon(true);
		worker.start();
		return task;
	}

	/** The result of the work; something else where it failed or takes too long. */
	<T> T await(FutureTask<T> task, Supplier<T> otherwise) {
		try {
			return task.get(this.budget.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return otherwise.get();
		}
		catch (ExecutionException | TimeoutException ex) {
			return otherwise.get();
		}
	}

}
