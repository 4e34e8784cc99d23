package dev.cliengine.transport.filter;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;

/**
 * Sends the id of the run to the backend, so that its log can be found from an error.
 *
 * @since 0.1.0
 */
public final class CorrelationFilter implements BackendFilter {

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		String header = backend.correlationHeader();
		if (header == null) {
			return (request, next) -> next.exchange(request);
		}
		return (request, next) -> {
			if (request.headers().containsHeader(header) || !Origin.isTrusted(request, backend)) {
				return next.exchange(request);
			}
			String id = Call.context(request).correlationId().value();
			return next.exchange(ClientRequest.from(request).header(header, id).build());
		};
	}

}
