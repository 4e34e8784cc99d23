package dev.cliengine.transport.transfer;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.FailedResponse;
import dev.cliengine.transport.RetryAfter;

/**
 * Sends the requests of one transfer, one attempt each.
 *
 * @param context the run the transfer belongs to, also on other threads than its own
 */
record Exchange(WebClient client, Transfers transfers, CallContext context) {

	private static final int ERROR_BODY = 64 << 10;

	static Exchange of(WebClient client, Transfers transfers) {
		return new Exchange(client, transfers, transfers.contexts().current(Context.empty()));
	}

	Attempts attempts() {
		return new Attempts(this.transfers.retry(), this.context);
	}

	/**
	 * Sends one and waits for what its response is made into.
	 * @throws FailedAttempt if that fails
	 */
	<T> T send(HttpMethod method, Location location, Outgoing request, Function<ClientResponse, Mono<T>> receiver) {
		WebClient.RequestBodySpec spec = this.client.method(method)
			.uri((base) -> location.absolute(base.build()))
			.attributes((attributes) -> mark(attributes, location))
			.headers((headers) -> location.headers().forEach(headers::set));
		request.fill(spec);
		try {
			T answer = request.watched(spec.exchangeToMono(receiver))
				.contextWrite((subscriber) -> subscriber.put(CallContext.class, this.context))
				.block();
			if (answer == null) {
				throw FailedAttempt.repeatable("there was no answer from " + location.uri().getHost());
			}
			return answer;
		}
		catch (RuntimeException ex) {
			throw FailedAttempt.of(ex, location.uri());
		}
	}

	/** A response that is no success, with as much of its body as a message needs. */
	<T> Mono<T> failed(HttpMethod method, Location location, ClientResponse response) {
		return FailedResponse.body(response, ERROR_BODY)
			.flatMap((bytes) -> Mono.error(failure(method, location, response, bytes)));
	}

	private FailedAttempt failure(HttpMethod method, Location location, ClientResponse response, byte[] body) {
		int status = response.statusCode().value();
		HttpHeaders headers = response.headers().asHttpHeaders();
		String requestId = headers.getFirst("X-Request-Id");
		CliException failure = this.transfers.errors()
			.map(new FailedResponse("", method.name(), path(location.uri()), status, headers, body,
					(requestId != null) ? requestId : this.context.correlationId().value()));
		boolean expired = status == 403 && location.presigned();
		return FailedAttempt.answered(failure, expired || this.transfers.retry().statuses().contains(status), status,
				expired ? Duration.ZERO : new RetryAfter(Instant.now()).of(headers).orElse(null));
	}

	/** The query of a signed address is a secret. */
	private static URI path(URI uri) {
		return URI.create(uri.toString().split("[?#]", 2)[0]);
	}

	private static void mark(Map<String, Object> attributes, Location location) {
		Call.streaming().accept(attributes);
		Call.anyStatus().accept(attributes);
		Call.retryable(false).accept(attributes);
		if (location.presigned()) {
			Call.anonymous().accept(attributes);
		}
	}

}
