package dev.cliengine.transport.filter;

import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.core.CliException;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallFailures;
import dev.cliengine.transport.FailedCall;
import dev.cliengine.transport.FailedResponse;

/**
 * Makes exceptions for people out of statuses of 400 and more, and out of calls that got
 * no answer or break off while their body is read.
 *
 * @since 0.1.0
 */
public final class ErrorFilter implements BackendFilter {

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> next.exchange(request)
			.flatMap((response) -> isFailure(request, response) ? failed(request, response, backend)
					: Mono.just(readable(request, response, backend)))
			.onErrorMap((failure) -> mapped(failure, CallFailures::of, request, backend));
	}

	private static boolean isFailure(ClientRequest request, ClientResponse response) {
		return response.statusCode().value() >= 400 && !Call.takesAnyStatus(request);
	}

	private static Mono<ClientResponse> failed(ClientRequest request, ClientResponse response, Backend backend) {
		return FailedResponse.body(response, backend.limits().errorBody())
			.flatMap((bytes) -> Mono.error(backend.errors()
				.map(new FailedResponse(backend.name(), request.method().name(), request.url(),
						response.statusCode().value(), response.headers().asHttpHeaders(), bytes,
						requestId(request, response, backend)))));
	}

	private static ClientResponse readable(ClientRequest request, ClientResponse response, Backend backend) {
		return response.mutate()
			.body((body) -> body.onErrorMap((failure) -> mapped(failure, CallFailures::ofBody, request, backend)))
			.build();
	}

	private static Throwable mapped(Throwable failure, Finding finding, ClientRequest request, Backend backend) {
		if (failure instanceof CliException || failure instanceof Error) {
			return failure;
		}
		return backend.errors().map(finding.of(failure, request, backend));
	}

	/** The server's own id where it tells one, else ours. */
	private static String requestId(ClientRequest request, ClientResponse response, Backend backend) {
		String header = backend.correlationHeader();
		return Optional.ofNullable(header)
			.map((name) -> response.headers().asHttpHeaders().getFirst(name))
			.or(() -> Optional.ofNullable(header).map((name) -> request.headers().getFirst(name)))
			.orElseGet(() -> Call.context(request).correlationId().value());
	}

	@FunctionalInterface
	private interface Finding {

		FailedCall of(Throwable thrown, ClientRequest request, Backend backend);

	}

}
