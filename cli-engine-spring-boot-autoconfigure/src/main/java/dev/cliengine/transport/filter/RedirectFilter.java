package dev.cliengine.transport.filter;

import java.util.LinkedHashSet;
import java.util.Set;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallFault;

/**
 * Follows redirects, as many as the limits of the backend allow. Credentials and cookies
 * that the call carries do not leave the origin they were meant for; other headers do.
 * From https to http, in a circle, to something that is no address, or with a body that
 * is used up, there is no way on but a failure.
 *
 * @since 0.1.0
 */
public final class RedirectFilter implements BackendFilter {

	private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> {
			if (!Call.followsRedirects(request)) {
				return next.exchange(request);
			}
			return Mono.defer(
					() -> follow(SentBody.watched(request), next, backend, new LinkedHashSet<>(Set.of(key(request)))));
		};
	}

	private static Mono<ClientResponse> follow(ClientRequest request, ExchangeFunction next, Backend backend,
			Set<String> seen) {
		return next.exchange(request).flatMap((response) -> {
			if (!STATUSES.contains(response.statusCode().value())) {
				return Mono.just(response);
			}
			Mono<Void> discarded = DiscardedBody.of(response, backend);
			try {
				ClientRequest target = target(request, response, backend, seen);
				return discarded.then(Mono.defer(() -> follow(target, next, backend, seen)));
			}
			catch (CallFault ex) {
				return discarded.then(Mono.error(ex));
			}
		});
	}

	private static ClientRequest target(ClientRequest request, ClientResponse response, Backend backend,
			Set<String> seen) {
		String location = response.headers().asHttpHeaders().getFirst(HttpHeaders.LOCATION);
		ClientRequest target = new Redirect(request, response.statusCode().value(), backend).to(location);
		boolean circle = !seen.add(key(target));
		if (circle || seen.size() - 1 > backend.limits().redirects()) {
			throw new CallFault(ErrorCategory.FAILURE, "TOO_MANY_REDIRECTS", request.url().getHost() + (circle
					? " redirects in a circle" : " redirects more than " + backend.limits().redirects() + " times"));
		}
		return target;
	}

	private static String key(ClientRequest request) {
		return request.method() + " " + request.url();
	}

}
