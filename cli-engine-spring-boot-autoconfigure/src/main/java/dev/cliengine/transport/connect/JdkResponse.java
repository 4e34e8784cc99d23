package dev.cliengine.transport.connect;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;

import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseCookie;
import org.springframework.http.client.reactive.AbstractClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A response of the JDK's client; who stops reading it closes the connection.
 */
final class JdkResponse extends AbstractClientHttpResponse {

	JdkResponse(HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
		super(HttpStatusCode.valueOf(response.statusCode()), headers(response), cookies(response),
				body(response.body()));
	}

	private static HttpHeaders headers(HttpResponse<?> response) {
		HttpHeaders headers = new HttpHeaders();
		response.headers().map().forEach(headers::addAll);
		return HttpHeaders.readOnlyHttpHeaders(headers);
	}

	private static MultiValueMap<String, ResponseCookie> cookies(HttpResponse<?> response) {
		MultiValueMap<String, ResponseCookie> cookies = new LinkedMultiValueMap<>();
		for (String header : response.headers().allValues(HttpHeaders.SET_COOKIE)) {
			cookie(header).ifPresent((cookie) -> cookies.add(cookie.getName(), cookie));
		}
		return cookies;
	}

	private static Optional<ResponseCookie> cookie(String header) {
		try {
			HttpCookie cookie = HttpCookie.parse("Set-Cookie: " + header).get(0);
			return Optional.of(ResponseCookie.fromClientResponse(cookie.getName(), cookie.getValue())
				.domain(cookie.getDomain())
				.path(cookie.getPath())
				.maxAge(cookie.getMaxAge())
				.secure(cookie.getSecure())
				.httpOnly(cookie.isHttpOnly())
				.build());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** No more is read ahead than the client itself does. */
	private static Flux<DataBuffer> body(Flow.Publisher<List<ByteBuffer>> body) {
		return JdkFlowAdapter.flowPublisherToFlux(body)
			.concatMapIterable((buffers) -> buffers, 1)
			.map(DefaultDataBufferFactory.sharedInstance::wrap);
	}

}
