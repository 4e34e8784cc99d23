package dev.cliengine.auth.oauth;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Lets one of several threads that want the same do it, and all have what comes of it.
 *
 * @param <K> says what is the same
 * @param <T> what comes of it
 */
final class SingleFlight<K, T> {

	private final Map<K, CompletableFuture<T>> flights = new ConcurrentHashMap<>();

	/**
	 * Does it, or waits for whoever is doing it. Failures are shared, save that somebody
	 * else was interrupted.
	 */
	T run(K key, Supplier<T> work) {
		while (true) {
			CompletableFuture<T> mine = new CompletableFuture<>();
			CompletableFuture<T> theirs = this.flights.putIfAbsent(key, mine);
			if (theirs == null) {
				return lead(key, mine, work);
			}
			try {
				return theirs.get();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw EndpointCall.stopped(ErrorCategory.INTERRUPTED);
			}
			catch (ExecutionException ex) {
				if (!(ex.getCause() instanceof CliException failure)) {
					throw new IllegalStateException(ex.getCause());
				}
				if (failure.category() != ErrorCategory.INTERRUPTED) {
					throw failure;
				}
			}
		}
	}

	private T lead(K key, CompletableFuture<T> mine, Supplier<T> work) {
		try {
			T result = work.get();
			this.flights.remove(key, mine);
			mine.complete(result);
			return result;
		}
		catch (RuntimeException | Error ex) {
			this.flights.remove(key, mine);
			mine.completeExceptionally(ex);
			throw ex;
		}
	}

}
