package dev.cliengine.middleware;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Runs the rest of the chain on a thread of its own, and leaves it behind when the
 * deadline passes or somebody interrupts: code that never looks at its interrupt flag
 * cannot hold the terminal.
 */
public final class DeadlineAdvice implements CommandAdvice {

	/** How long abandoned work may take to put its files and locks in order. */
	private static final Duration GRACE = Duration.ofMillis(500);

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		Cancellation cancellation = invocation.scope().cancellation();
		if (cancellation.isCancelled()) {
			throw stopped(cancellation, invocation);
		}
		CompletableFuture<CommandOutcome> ended = new CompletableFuture<>();
		Thread worker = new Thread(() -> run(invocation, next, ended), "cli-" + invocation.path().colons());
		worker.setDaemon(true);
		Runnable forget = cancellation.onCancel(() -> ended.completeExceptionally(stopped(cancellation, invocation)));
		try {
			worker.start();
			return await(ended, invocation);
		}
		finally {
			forget.run();
			if (cancellation.isCancelled()) {
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

	private static void run(CommandInvocation invocation, CommandInvoker next,
			CompletableFuture<CommandOutcome> ended) {
		try {
			ended.complete(next.invoke(invocation));
		}
		catch (Throwable ex) {
			ended.completeExceptionally(ex);
		}
	}

	private static CommandOutcome await(CompletableFuture<CommandOutcome> ended, CommandInvocation invocation)
			throws Exception {
		Cancellation cancellation = invocation.scope().cancellation();
		Duration limit = invocation.settings().deadline().duration();
		try {
			return (limit != null) ? ended.get(limit.toNanos(), TimeUnit.NANOSECONDS) : ended.get();
		}
		catch (TimeoutException ex) {
			cancellation.cancel(ErrorCategory.TIMEOUT);
			throw stopped(cancellation, invocation);
		}
		catch (InterruptedException ex) {
			cancellation.cancel(ErrorCategory.INTERRUPTED);
			Thread.currentThread().interrupt();
			throw stopped(cancellation, invocation);
		}
		catch (ExecutionException ex) {
			Throwable cause = ex.getCause();
			if (cause instanceof Error error) {
				throw error;
			}
			throw (cause instanceof Exception exception) ? exception : ex;
		}
	}

	private static CliException stopped(Cancellation cancellation, CommandInvocation invocation) {
		ErrorCategory reason = cancellation.reason();
		if (reason == null || reason == ErrorCategory.TIMEOUT) {
			return CliException.category(ErrorCategory.TIMEOUT)
				.fix("Give it more time with --timeout, or none at all with --timeout 0s")
				.message("command timed out after " + invocation.settings().deadline().text());
		}
		return new CliException(reason, "command interrupted");
	}

}
