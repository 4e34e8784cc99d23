package dev.cliengine.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.client.ClientResponse;

/**
 * A response with a status of 400 or more.
 *
 * @param backend the name of the backend
 * @param method the method of the request
 * @param uri where it was sent
 * @param status 400 or more
 * @param headers of the response
 * @param body of the response, cut at the backend's limit; empty if it could not be read
 * @param requestId the id under which the server knows the request, else the id it was
 * sent with
 * @since 0.1.0
 */
public record FailedResponse(String backend, String method, URI uri, int status, HttpHeaders headers, byte[] body,
		String requestId) {

	/**
	 * As much of the body of a response as a message needs; empty if it has none or
	 * cannot be read.
	 * @param limit in bytes; about so much is read, the rest is left
	 */
	public static Mono<byte[]> body(ClientResponse response, int limit) {
		Flux<DataBuffer> body = response.body(BodyExtractors.toDataBuffers());
		return DataBufferUtils.join(DataBufferUtils.takeUntilByteCount(body, limit))
			.map(FailedResponse::bytes)
			.onErrorReturn(new byte[0])
			.defaultIfEmpty(new byte[0]);
	}

	/** The body as text, without blanks around it. */
	public String text() {
		return new String(this.body, StandardCharsets.UTF_8).strip();
	}

	/** The value of a header. */
	public Optional<String> header(String name) {
		return Optional.ofNullable(this.headers.getFirst(name));
	}

	private static byte[] bytes(DataBuffer buffer) {
		try {
			byte[] bytes = new byte[buffer.readableByteCount()];
			buffer.read(bytes);
			return bytes;
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

}
