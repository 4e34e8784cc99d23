package dev.cliengine.transport.connect;

import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;

import dev.cliengine.core.CorrelationId;
import dev.cliengine.transport.CallContext;

/**
 * Says in every run that nobody knows whom it talks to.
 */
final class InsecureConnector implements ClientHttpConnector {

	private final ClientHttpConnector connector;

	private final String backend;

	private final Consumer<String> warnings;

	private @Nullable CorrelationId warned;

	InsecureConnector(ClientHttpConnector connector, String backend, Consumer<String> warnings) {
		this.connector = connector;
		this.backend = backend;
		this.warnings = warnings;
	}

	@Override
	public Mono<ClientHttpResponse> connect(HttpMethod method, URI uri,
			Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
		return Mono.deferContextual((subscriber) -> {
			warn(subscriber);
			return this.connector.connect(method, uri, requestCallback);
		});
	}

	private synchronized void warn(ContextView subscriber) {
		CallContext context = subscriber.getOrDefault(CallContext.class, null);
		CorrelationId run = (context != null) ? context.correlationId() : null;
		if (run == null || !run.equals(this.warned)) {
			this.warned = run;
			this.warnings.accept("Warning: nobody checks the certificates of \"" + this.backend
					+ "\": what it says, and what is sent to it, may be anybody's");
		}
	}

}
