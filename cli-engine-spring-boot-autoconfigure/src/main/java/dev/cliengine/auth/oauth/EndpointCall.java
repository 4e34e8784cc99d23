package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClientRequestException;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Waits for an answer, and not a moment longer than is allowed and wanted.
 *
 * @param limit from the call to the last byte of its answer
 * @param cancellation ends the wait
 * @param failure says what went wrong
 */
record EndpointCall(Duration limit, Cancellation cancellation, EndpointFailure failure) {

	/** Where Reactor looks for what to do with errors nobody waits for any more. */
	private static final String DROPPED = "reactor.onErrorDropped.local";

	/** The usual is to log them, on people's screens. */
	private static final Consumer<Throwable> IGNORED = (late) -> {
	};

	<T> T await(Mono<T> answer) {
		CompletableFuture<T> future = answer.contextWrite((context) -> context.put(DROPPED, IGNORED)).toFuture();
		Runnable forget = this.cancellation.onCancel(() -> future.cancel(true));
		try {
			return future.get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw this.failure.late(this.limit);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw stopped(ErrorCategory.INTERRUPTED);
		}
		catch (CancellationException ex) {
			throw stopped(this.cancellation.reason());
		}
		catch (ExecutionException ex) {
			throw failed(ex.getCause());
		}
		finally {
			forget.run();
			future.cancel(true);
		}
	}

	static CliException stopped(@Nullable ErrorCategory reason) {
		return new CliException((reason != null) ? reason : ErrorCategory.INTERRUPTED, "the login was stopped");
	}

	/** Causes are left out where they could carry what was sent. */
	private RuntimeException failed(@Nullable Throwable cause) {
		if (cause instanceof CliException known) {
			return known;
		}
		if (cause instanceof WebClientRequestException request && request.getCause() != null) {
			return this.failure.unreachable(request.getCause());
		}
		if (cause instanceof IOException) {
			return this.failure.unreachable(cause);
		}
		return this.failure
			.malformed("could not be asked: " + ((cause != null) ? cause.getClass().getSimpleName() : ""));
	}

}
