package dev.cliengine.transport;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.UnsupportedMediaTypeException;
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
		CallFault fault = find(thrown, CallFault.class).or(() -> content(thrown, uri, backend))
			.or(() -> late(thrown, uri, backend))
			.orElseGet(() -> connection(thrown, uri));
		return call(thrown, request, backend, fault);
	}

	/** The failure behind whatever was thrown after a response had begun. */
	public static FailedCall ofBody(Throwable thrown, ClientRequest request, Backend backend) {
		boolean truncated = is(thrown, IOException.class) && !is(thrown, HttpTimeoutException.class)
				&& !is(thrown, CallFault.class) && !is(thrown, DecodingException.class);
		return truncated
				? call(thrown, request, backend,
						new CallFault(ErrorCategory.UNAVAILABLE, "RESPONSE_TRUNCATED",
								request.url().getHost() + " closed the connection in the middle of its answer"))
				: of(thrown, request, backend);
	}

	private static Optional<CallFault> content(Throwable thrown, URI uri, Backend backend) {
		if (is(thrown, DataBufferLimitException.class)) {
			return Optional.of(new CallFault(ErrorCategory.FAILURE, "RESPONSE_TOO_LARGE",
					uri.getHost() + " sent more than " + backend.limits().body() + " bytes"));
		}
		if (is(thrown, DecodingException.class)) {
			return Optional.of(new CallFault(ErrorCategory.FAILURE, "MALFORMED_RESPONSE",
					uri.getHost() + " sent an answer that cannot be read"));
		}
		// In a request exception it is the request's own content that nobody can write
		return find(thrown, UnsupportedMediaTypeException.class)
			.filter((type) -> !is(thrown, WebClientRequestException.class))
			.map((type) -> new CallFault(ErrorCategory.FAILURE, "UNEXPECTED_CONTENT_TYPE",
					uri.getHost() + unexpected(type.getContentType())));
	}

	private static String unexpected(@Nullable MediaType type) {
		if (type == null) {
			return " sent an answer of no known type";
		}
		boolean page = MediaType.TEXT_HTML.includes(type) || MediaType.APPLICATION_XHTML_XML.includes(type);
		return page ? " sent a web page instead of data: a login page or a proxy may have answered"
				: " sent " + type.getType() + "/" + type.getSubtype() + ", which is not what was asked for";
	}

	private static Optional<CallFault> late(Throwable thrown, URI uri, Backend backend) {
		if (is(thrown, HttpConnectTimeoutException.class)) {
			return Optional.of(new CallFault(ErrorCategory.TIMEOUT, "CONNECT_TIMEOUT",
					uri.getHost() + " accepted no connection within " + seconds(backend.timeouts().connect())));
		}
		if (is(thrown, HttpTimeoutException.class) || is(thrown, TimeoutException.class)) {
			return Optional.of(new CallFault(ErrorCategory.TIMEOUT, "RESPONSE_TIMEOUT",
					uri.getHost() + " did not answer in time"));
		}
		return Optional.empty();
	}

	private static CallFault connection(Throwable thrown, URI uri) {
		// The JDK's client reads the length of a body without a net
		if (is(thrown, NumberFormatException.class)) {
			return new CallFault(ErrorCategory.UNAVAILABLE, "MALFORMED_RESPONSE",
					uri.getHost() + " does not speak HTTP");
		}
		if (!is(thrown, IOException.class) && !is(thrown, UnresolvedAddressException.class)) {
			return new CallFault(ErrorCategory.FAILURE, "CALL_FAILED",
					"the call of " + uri.getHost() + " failed: " + reason(thrown));
		}
		ConnectionFailure.Reason reason = new ConnectionFailure(uri).reason(reason(thrown));
		return new CallFault(ErrorCategory.UNAVAILABLE, reason.code(), reason.sentence()).withFix(reason.fix());
	}

	/** In seconds, as people read it. */
	private static String seconds(Duration duration) {
		return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
	}

	/** The client's own wrapping says nothing. */
	private static Throwable reason(Throwable thrown) {
		return (thrown instanceof WebClientRequestException && thrown.getCause() != null) ? thrown.getCause() : thrown;
	}

	private static FailedCall call(Throwable thrown, ClientRequest request, Backend backend, CallFault fault) {
		String requestId = Optional.ofNullable(backend.correlationHeader())
			.map((header) -> request.headers().getFirst(header))
			.orElseGet(() -> Call.context(request).correlationId().value());
		return new FailedCall(backend.name(), request.method().name(), request.url(), fault.category(), fault.code(),
				fault.getMessage(), requestId, thrown, fault.fix());
	}

	private static boolean is(Throwable thrown, Class<? extends Throwable> type) {
		return find(thrown, type).isPresent();
	}

	private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
		return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
	}

	private static Stream<Throwable> chain(Throwable thrown) {
		return Stream.iterate(thrown, (cause) -> cause != null, Throwable::getCause).limit(20);
	}

}
