package dev.cliengine.transport.transfer;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import reactor.core.Exceptions;

import org.springframework.web.reactive.function.client.WebClientException;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A request that failed, and whether it is worth another.
 */
final class FailedAttempt extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient CliException failure;

	private final boolean repeatable;

	private final int status;

	private final @Nullable Duration wait;

	private FailedAttempt(CliException failure, boolean repeatable, int status, @Nullable Duration wait) {
		super(failure);
		this.failure = failure;
		this.repeatable = repeatable;
		this.status = status;
		this.wait = wait;
	}

	static FailedAttempt forGood(CliException failure) {
		return new FailedAttempt(failure, false, 0, null);
	}

	static FailedAttempt repeatable(String message) {
		return new FailedAttempt(
				CliException.category(ErrorCategory.UNAVAILABLE).code("CONNECTION_FAILED").message(message), true, 0,
				null);
	}

	/** A server that neither takes anything nor answers. */
	static FailedAttempt stalled(String message) {
		return new FailedAttempt(CliException.category(ErrorCategory.TIMEOUT).code("RESPONSE_STALLED").message(message),
				true, 0, null);
	}

	/**
	 * A response that is no success.
	 * @param wait how long the server asks to wait, {@code null} if it does not say
	 */
	static FailedAttempt answered(CliException failure, boolean repeatable, int status, @Nullable Duration wait) {
		return new FailedAttempt(failure, repeatable, status, wait);
	}

	/** Whatever a client throws. */
	static FailedAttempt of(RuntimeException thrown, URI uri) {
		Throwable reason = Exceptions.unwrap(thrown);
		if (reason instanceof FailedAttempt attempt) {
			return attempt;
		}
		if (reason instanceof CliException failure) {
			boolean repeatable = failure.category() == ErrorCategory.UNAVAILABLE
					|| failure.category() == ErrorCategory.TIMEOUT;
			return new FailedAttempt(failure, repeatable, 0, null);
		}
		if (is(reason, InterruptedException.class)) {
			return forGood(interrupted(reason));
		}
		if (is(reason, IOException.class) || is(reason, WebClientException.class)) {
			return new FailedAttempt(CliException.category(ErrorCategory.UNAVAILABLE)
				.code("CONNECTION_FAILED")
				.cause(reason)
				.message("the connection to " + uri.getHost() + " broke off"), true, 0, null);
		}
		throw thrown;
	}

	static CliException interrupted(Throwable cause) {
		return CliException.category(ErrorCategory.INTERRUPTED).cause(cause).message("command interrupted");
	}

	CliException failure() {
		return this.failure;
	}

	boolean isRepeatable() {
		return this.repeatable;
	}

	/** Of the response, 0 if there was none. */
	int status() {
		return this.status;
	}

	@Nullable Duration waitAsked() {
		return this.wait;
	}

	private static boolean is(Throwable thrown, Class<? extends Throwable> type) {
		return Stream.iterate(thrown, (cause) -> cause != null, Throwable::getCause)
			.limit(20)
			.anyMatch(type::isInstance);
	}

}
