package dev.cliengine.transport.client;

import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;

/**
 * Makes the real connector at the first call.
 */
final class LazyConnector implements ClientHttpConnector {

	private final Supplier<ClientHttpConnector> factory;

	private @Nullable ClientHttpConnector made;

	LazyConnector(Supplier<ClientHttpConnector> factory) {
		this.factory = factory;
	}

	@Override
	public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
			Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
		return connector().connect(method, uri, requestCallback);
	}

	private synchronized ClientHttpConnector connector() {
		ClientHttpConnector current = this.made;
		if (current == null) {
			current = this.factory.get();
			this.made = current;
		}
		return current;
	}

}
