package dev.cliengine.transport.connect;

import java.net.ConnectException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;

import dev.cliengine.transport.ProxyFailure;

/**
 * The way to the servers of one backend: each scheme has a client of its own, and proxies
 * learn who we are.
 */
final class BackendConnector implements ClientHttpConnector {

	private static final int WANTS_LOGIN = 407;

	private final ProxyRoutes routes;

	private final Function<String, ClientHttpConnector> clients;

	private final Map<String, ClientHttpConnector> byScheme = new ConcurrentHashMap<>();

	/**
	 * @param clients makes the client of a scheme
	 */
	BackendConnector(ProxyRoutes routes, Function<String, ClientHttpConnector> clients) {
		this.routes = routes;
		this.clients = clients;
	}

	@Override
	public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
			Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
		ProxyServer proxy = this.routes.route(uri).orElse(null);
		ClientHttpConnector client = this.byScheme.computeIfAbsent(scheme(uri), this.clients);
		if (proxy == null) {
			return client.connect(method, uri, requestCallback);
		}
		return client.connect(method, uri, (request) -> {
			introduce(request, proxy.authorization());
			return requestCallback.apply(request);
		})
			.onErrorMap((failure) -> ofProxy(failure, proxy))
			.flatMap((response) -> (response.getStatusCode().value() == WANTS_LOGIN) ? refused(response, proxy)
					: Mono.just(response));
	}

	private static void introduce(ClientHttpRequest request, @Nullable String authorization) {
		if (authorization != null) {
			request.getHeaders().set(HttpHeaders.PROXY_AUTHORIZATION, authorization);
		}
	}

	private static Mono<ClientHttpResponse> refused(ClientHttpResponse response, ProxyServer proxy) {
		response.getBody().subscribe(new BaseSubscriber<DataBuffer>() {

			@Override
			protected void hookOnSubscribe(Subscription subscription) {
				cancel();
			}

		});
		return Mono.error(new ProxyFailure(ProxyFailure.Kind.AUTHENTICATION_REQUIRED, proxy.name(), null));
	}

	private static Throwable ofProxy(Throwable failure, ProxyServer proxy) {
		String message = String.valueOf(failure.getMessage());
		if (message.startsWith("Tunnel failed")) {
			return new ProxyFailure(ProxyFailure.Kind.REFUSED, proxy.name(), failure);
		}
		return (failure instanceof ConnectException)
				? new ProxyFailure(ProxyFailure.Kind.UNREACHABLE, proxy.name(), failure) : failure;
	}

	private static String scheme(URI uri) {
		return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
	}

}
