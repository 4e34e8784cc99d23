package dev.cliengine.sample.backend.hub;

import java.util.List;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * What becomes of requests that fail, and of those no route is for.
 */
final class HubErrors {

	private static final Logger LOGGER = LoggerFactory.getLogger(HubErrors.class);

	private static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
			HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);

	private HubErrors() {
	}

	/** The routes, and an answer for everything that goes wrong with them. */
	static RouterFunction<ServerResponse> around(RouterFunction<ServerResponse> routes) {
		return routes.and(RouterFunctions.route(RequestPredicates.all(), (request) -> unrouted(routes, request)))
			.filter((request, next) -> Mono.defer(() -> next.handle(request))
				.onErrorResume((failure) -> failed(request, failure)));
	}

	private static Mono<ServerResponse> failed(ServerRequest request, Throwable failure) {
		HubException refusal = (failure instanceof HubException expected) ? expected : HubException.fault();
		if (refusal.isFault()) {
			LOGGER.debug("{} {} failed", request.method(), request.path(), failure);
			request.exchange().getResponse().getHeaders().remove(RequestIds.HEADER);
		}
		return refusal.response();
	}

	private static Mono<ServerResponse> unrouted(RouterFunction<ServerResponse> routes, ServerRequest request) {
		return Flux.fromIterable(METHODS)
			.filterWhen((method) -> routes.route(ServerRequest.from(request).method(method).build()).hasElement())
			.map(HttpMethod::name)
			.collect(Collectors.joining(", "))
			.flatMap((allowed) -> allowed.isEmpty() ? Json.status(404, Json.object("detail", "Not Found")) : Json.write(
					ServerResponse.status(405).header("Allow", allowed), Json.object("detail", "Method Not Allowed")));
	}

}
