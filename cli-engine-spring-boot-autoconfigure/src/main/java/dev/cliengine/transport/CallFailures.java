package dev.cliengine.transport;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import dev.cliengine.core.ErrorCategory;

/**
 * Tells what went wrong with a call, in words and with a code.
 *
 * @since 0.1.0
 */
public final class CallFailures {

	private CallFailures() {
	}

	/** The failure behind whatever was thrown. */
	public static FailedCall of(Throwable thrown, ClientRequest request, Backend backend) {
		URI uri = request.url();
		if (is(thrown, DataBufferLimitException.class)) {
			return call(thrown, request, backend, ErrorCategory.FAILURE, "RESPONSE_TOO_LARGE",
					uri.getHost() + " sent more than " + backend.limits().body() + " bytes");
		}
		if (is(thrown, DecodingException.class)) {
			return call(thrown, request, backend, ErrorCategory.FAILURE, "MALFORMED_RESPONSE",
					uri.getHost() + " sent an answer that cannot be read");
		}
		if (is(thrown, TimeoutException.class) || is(thrown, java.net.http.HttpTimeoutException.class)) {
			return call(thrown, request, backend, ErrorCategory.TIMEOUT, "RESPONSE_TIMEOUT",
					uri.getHost() + " did not answer in time");
		}
		ConnectionFailure.Reason reason = new ConnectionFailure(uri).reason(reason(thrown));
		return call(thrown, request, backend, ErrorCategory.UNAVAILABLE, reason.code(), reason.sentence())
			.withFix(reason.fix());
	}

	/** The client's own wrapping says nothing. */
	private static Throwable reason(Throwable thrown) {
		return (thrown instanceof WebClientRequestException && thrown.getCause() != null) ? thrown.getCause() : thrown;
	}

	private static FailedCall call(Throwable thrown, ClientRequest request, Backend backend, ErrorCategory category,
			String code, String reason) {
		String requestId = Optional.ofNullable(backend.correlationHeader())
			.map((header) -> request.headers().getFirst(header))
			.orElseGet(() -> Call.context(request).correlationId().value());
		return new FailedCall(backend.name(), request.method().name(), request.url(), category, code, reason, requestId,
				thrown);
	}

	private static boolean is(Throwable thrown, Class<? extends Throwable> type) {
		return Stream.iterate(thrown, (cause) -> cause != null, Throwable::getCause)
			.limit(20)
			.anyMatch(type::isInstance);
	}

}
