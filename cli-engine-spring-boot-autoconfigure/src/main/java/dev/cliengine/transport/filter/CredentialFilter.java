package dev.cliengine.transport.filter;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.cliengine.auth.Credential;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallContext;

/**
 * Sends the credential of the run to the origin of the backend and to those it trusts,
 * nowhere else. A credential that the server refuses with 401 is renewed once, where its
 * provider can do that without asking anybody, and the request repeated unless its body
 * is used up; a renewal that fails is the failure of the call.
 *
 * @since 0.1.0
 */
public final class CredentialFilter implements BackendFilter {

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> {
			if (Call.isAnonymous(request) || !Origin.isTrusted(request, backend)) {
				return next.exchange(request);
			}
			CallContext context = Call.context(request);
			return Mono.fromCallable(() -> backend.credential().credential(context))
				.subscribeOn(Schedulers.boundedElastic())
				.flatMap((credential) -> credential.map((found) -> exchange(request, next, backend, found))
					.orElseGet(() -> next.exchange(request)));
		};
	}

	private static Mono<ClientResponse> exchange(ClientRequest request, ExchangeFunction next, Backend backend,
			Credential credential) {
		return next.exchange(with(credential, request, backend)).flatMap((response) -> {
			if (response.statusCode().value() != 401 || SentBody.isUsedUp(request)) {
				return Mono.just(response);
			}
			return Mono.fromCallable(() -> backend.credential().renewed(Call.context(request), credential))
				.subscribeOn(Schedulers.boundedElastic())
				.flatMap((renewed) -> renewed.map((fresh) -> again(request, next, backend, fresh, response))
					.orElseGet(() -> Mono.just(response)));
		});
	}

	private static Mono<ClientResponse> again(ClientRequest request, ExchangeFunction next, Backend backend,
			Credential fresh, ClientResponse refused) {
		return DiscardedBody.of(refused, backend).then(Mono.defer(() -> next.exchange(with(fresh, request, backend))));
	}

	private static ClientRequest with(Credential credential, ClientRequest request, Backend backend) {
		return ClientRequest.from(request)
			.headers((headers) -> backend.injector().inject(credential, request, headers))
			.build();
	}

}
