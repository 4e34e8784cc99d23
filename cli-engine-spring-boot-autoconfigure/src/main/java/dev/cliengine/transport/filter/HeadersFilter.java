package dev.cliengine.transport.filter;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;

/**
 * Sends the headers of the backend and of chosen context variables to the backend and to
 * origins it trusts; what the call itself says counts more.
 *
 * @since 0.1.0
 */
public final class HeadersFilter implements BackendFilter {

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> next
			.exchange(ClientRequest.from(request).headers((headers) -> add(headers, backend, request)).build());
	}

	private static void add(HttpHeaders headers, Backend backend, ClientRequest request) {
		if (Origin.isTrusted(request, backend)) {
			backend.headers().forEach((name, value) -> setIfAbsent(headers, name, value));
			Call.context(request).headers().forEach((name, value) -> setIfAbsent(headers, name, value));
		}
		setIfAbsent(headers, HttpHeaders.USER_AGENT, backend.userAgent());
	}

	private static void setIfAbsent(HttpHeaders headers, String name, String value) {
		if (!headers.containsHeader(name)) {
			headers.set(name, value);
		}
	}

}
