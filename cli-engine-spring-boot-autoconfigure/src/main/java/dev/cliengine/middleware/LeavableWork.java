package dev.cliengine.middleware;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Work on a thread of its own that is left behind when time is up or somebody interrupts:
 * code that never looks at its interrupt flag cannot hold the terminal.
 *
 * @param name the name of the thread
 * @param cancellation ends it; is cancelled itself when time is up
 * @param limit how long it may take, {@code null} for no limit
 * @param stopped the failure of work that was left behind
 */
record LeavableWork(String name, Cancellation cancellation, @Nullable Duration limit, Supplier<CliException> stopped) {

	/** How long abandoned work may take to put its files and locks in order. */
	private static final Duration GRACE = Duration.ofMillis(500);

	<T> T call(Callable<T> work) throws Exception {
		if (this.cancellation.isCancelled()) {
			throw this.stopped.get();
		}
		CompletableFuture<T> ended = new CompletableFuture<>();
		Thread worker = new Thread(() -> run(work, ended), this.name);
		worker.setDaemon(true);
		Runnable forget = this.cancellation.onCancel(() -> ended.completeExceptionally(this.stopped.get()));
		try {
			worker.start();
			return await(ended);
		}
		finally {
			forget.run();
			if (this.cancellation.isCancelled()) {
				abandon(worker);
			}
		}
	}

	private static void abandon(Thread worker) {
		// The grace is the worker's: whoever interrupted this thread does not shorten it
		boolean interrupted = Thread.interrupted();
		worker.interrupt();
		try {
			worker.join(GRACE.toMillis());
		}
		catch (InterruptedException ex) {
			interrupted = true;
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static <T> void run(Callable<T> work, CompletableFuture<T> ended) {
		try {
			ended.complete(work.call());
		}
		catch (Throwable ex) {
			ended.completeExceptionally(ex);
		}
	}

	private <T> T await(CompletableFuture<T> ended) throws Exception {
		try {
			return (this.limit != null) ? ended.get(this.limit.toNanos(), TimeUnit.NANOSECONDS) : ended.get();
		}
		catch (TimeoutException ex) {
			this.cancellation.cancel(ErrorCategory.TIMEOUT);
			throw this.stopped.get();
		}
		catch (InterruptedException ex) {
			this.cancellation.cancel(ErrorCategory.INTERRUPTED);
			Thread.currentThread().interrupt();
			throw this.stopped.get();
		}
		catch (ExecutionException ex) {
			Throwable cause = ex.getCause();
			if (cause instanceof Error error) {
				throw error;
			}
			throw (cause instanceof Exception exception) ? exception : ex;
		}
	}

}
