package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.NetworkError;

/**
 * A response with a status below 400.
 *
 * @param status its status
 * @param headers its headers
 * @param body all of its body
 * @param host who sent it
 */
record Reply(int status, HttpHeaders headers, byte[] body, String host) {

	static Mono<Reply> of(ClientResponse response) {
		int status = response.statusCode().value();
		String host = String.valueOf(response.request().getURI().getHost());
		return response.bodyToMono(byte[].class)
			.defaultIfEmpty(new byte[0])
			.map((body) -> new Reply(status, response.headers().asHttpHeaders(), body, host));
	}

	/**
	 * The reply, if it is the answer itself.
	 * @throws KohubError if the server sends the client elsewhere
	 */
	Reply insistOnAnswer() {
		if (this.status >= 300) {
			throw new KohubError(Failure
				.of(ErrorCategory.FAILURE, "HTTP_" + this.status, this.host + " redirects to another address")
				.withStatus(this.status, requestId()));
		}
		return this;
	}

	/** What to throw when the body is not what it should be. */
	NetworkError unreadable(@Nullable Throwable cause) {
		return new NetworkError(
				Failure.of(ErrorCategory.FAILURE, "NetworkError", this.host + " sent an answer that cannot be read")
					.withStatus(this.status, requestId())
					.because(cause));
	}

	@Nullable String requestId() {
		return this.headers.getFirst("X-Request-Id");
	}

}
