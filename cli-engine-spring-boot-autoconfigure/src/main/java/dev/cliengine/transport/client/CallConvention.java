package dev.cliengine.transport.client;

import java.util.Set;

import io.micrometer.common.KeyValue;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientRequestObservationContext;
import org.springframework.web.reactive.function.client.DefaultClientRequestObservationConvention;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Redaction;
import dev.cliengine.transport.filter.ContextFilter;

/**
 * How calls of a backend are observed: by its name, and without secrets. Where it is, is
 * not known yet when the observation begins.
 */
final class CallConvention extends DefaultClientRequestObservationConvention {

	private final String backend;

	private final Redaction redaction;

	CallConvention(Backend backend) {
		this.backend = backend.name();
		this.redaction = new Redaction(backend, Set.of());
	}

	@Override
	protected KeyValue clientName(ClientRequestObservationContext context) {
		return KeyValue.of("client.name", this.backend);
	}

	@Override
	protected KeyValue uri(ClientRequestObservationContext context) {
		KeyValue uri = super.uri(context);
		int query = uri.getValue().indexOf('?');
		return (query >= 0) ? KeyValue.of(uri.getKey(), uri.getValue().substring(0, query)) : uri;
	}

	@Override
	protected KeyValue httpUrl(ClientRequestObservationContext context) {
		ClientRequest request = context.getRequest();
		String url = (request != null) ? this.redaction.url(request.url()) : "none";
		return KeyValue.of("http.url",
				url.startsWith(ContextFilter.PLACEHOLDER) ? url.substring(ContextFilter.PLACEHOLDER.length()) : url);
	}

}
