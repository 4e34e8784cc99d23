package dev.cliengine.transport.filter;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallFault;

/**
 * Asks for packed answers and unpacks them piece by piece, and stops reading an answer
 * that is larger than the backend may send; an answer of a streaming call may have any
 * size. A call that says itself which encodings it accepts, or asks for a range of bytes,
 * gets the bytes as they come.
 *
 * @since 0.1.0
 */
public final class ContentFilter implements BackendFilter {

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> {
			boolean raw = request.headers().containsHeader(HttpHeaders.ACCEPT_ENCODING)
					|| request.headers().containsHeader(HttpHeaders.RANGE);
			if (raw) {
				return next.exchange(request).map((response) -> bounded(response, request, backend));
			}
			return next.exchange(Call.isStreaming(request) ? request : packed(request))
				.map((response) -> bounded(response, request, backend))
				.map((response) -> unpacked(response, request, backend));
		};
	}

	private static ClientRequest packed(ClientRequest request) {
		return ClientRequest.from(request).header(HttpHeaders.ACCEPT_ENCODING, "gzip").build();
	}

	private static ClientResponse unpacked(ClientResponse response, ClientRequest request, Backend backend) {
		String encoding = String.join(",", response.headers().header(HttpHeaders.CONTENT_ENCODING))
			.strip()
			.toLowerCase(Locale.ROOT);
		return switch (encoding) {
			case "", "identity" -> response;
			case "gzip", "x-gzip" -> bounded(gunzipped(response, request), request, backend);
			default -> response.mutate().body((body) -> body.map((buffer) -> {
				DataBufferUtils.release(buffer);
				throw new CallFault(ErrorCategory.FAILURE, "UNSUPPORTED_ENCODING",
						request.url().getHost() + " packed its answer in a way nobody asked for: " + encoding);
			})).build();
		};
	}

	private static ClientResponse gunzipped(ClientResponse response, ClientRequest request) {
		return response.mutate().headers((headers) -> {
			headers.remove(HttpHeaders.CONTENT_ENCODING);
			headers.remove(HttpHeaders.CONTENT_LENGTH);
		}).body((body) -> Gunzip.unpack(body, request.url().getHost())).build();
	}

	private static ClientResponse bounded(ClientResponse response, ClientRequest request, Backend backend) {
		if (Call.isStreaming(request)) {
			return response;
		}
		int limit = backend.limits().body();
		// Nothing needs to be read of a body that says it is too large
		int allowed = (response.headers().contentLength().orElse(0) > limit) ? 0 : limit;
		return response.mutate()
			.body((body) -> bounded(body, allowed, request.url().getHost() + " sent more than " + limit + " bytes"))
			.build();
	}

	private static Flux<DataBuffer> bounded(Flux<DataBuffer> body, int allowed, String reason) {
		return Flux.defer(() -> {
			AtomicLong seen = new AtomicLong();
			return body.map((buffer) -> {
				if (seen.addAndGet(buffer.readableByteCount()) > allowed) {
					DataBufferUtils.release(buffer);
					throw new CallFault(ErrorCategory.FAILURE, "RESPONSE_TOO_LARGE", reason);
				}
				return buffer;
			});
		});
	}

}
