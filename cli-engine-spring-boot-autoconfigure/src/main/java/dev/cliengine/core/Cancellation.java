package dev.cliengine.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Says whether a run should stop. Cancelled at most once; the first reason stays.
 *
 * @since 0.1.0
 */
public final class Cancellation {

	private final List<Runnable> listeners = new ArrayList<>();

	private @Nullable ErrorCategory reason;

	/**
	 * Asks the run to stop. Listeners run on the calling thread, all of them also where
	 * one fails; the first failure is thrown at the end.
	 * @param reason {@link ErrorCategory#INTERRUPTED}, {@link ErrorCategory#TERMINATED},
	 * {@link ErrorCategory#HUNG_UP} or {@link ErrorCategory#TIMEOUT}
	 * @return whether this call was the first
	 */
	public boolean cancel(ErrorCategory reason) {
		List<Runnable> toRun;
		synchronized (this.listeners) {
			if (this.reason != null) {
				return false;
			}
			this.reason = reason;
			toRun = List.copyOf(this.listeners);
		}
		runAll(toRun);
		return true;
	}

	/**
	 * Runs the listener when the run is cancelled, at once if it is already.
	 * @return forgets the listener
	 */
	public Runnable onCancel(Runnable listener) {
		synchronized (this.listeners) {
			if (this.reason == null) {
				this.listeners.add(listener);
				return () -> forget(listener);
			}
		}
		listener.run();
		return () -> {
		};
	}

	/**
	 * Does some work that can be cancelled by itself, and is cancelled with this.
	 * @param work gets the cancellation of its own
	 * @return what the work returns
	 */
	public <T> T within(Function<Cancellation, T> work) {
		Cancellation own = new Cancellation();
		Runnable forget = onCancel(() -> own.cancel(Objects.requireNonNull(reason())));
		try {
			return work.apply(own);
		}
		finally {
			forget.run();
		}
	}

	/** Why the run should stop, or {@code null} while it may go on. */
	public @Nullable ErrorCategory reason() {
		synchronized (this.listeners) {
			return this.reason;
		}
	}

	public boolean isCancelled() {
		return reason() != null;
	}

	private static void runAll(List<Runnable> listeners) {
		RuntimeException failure = null;
		for (Runnable listener : listeners) {
			try {
				listener.run();
			}
			catch (RuntimeException ex) {
				failure = (failure != null) ? failure : ex;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	private void forget(Runnable listener) {
		synchronized (this.listeners) {
			this.listeners.remove(listener);
		}
	}

}
