package dev.cliengine.sample.backend.hub;

import reactor.core.publisher.Mono;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Gives every answer the caller's number for the request, or one of its own.
 */
final class RequestIds implements WebFilter {

	static final String HEADER = "X-Request-Id";

	private static final int DIGITS = 32;

	private final Secrets secrets = new Secrets();

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String given = exchange.getRequest().getHeaders().getFirst(HEADER);
		String id = (given == null || given.isBlank()) ? this.secrets.hex(DIGITS) : given;
		exchange.getResponse().getHeaders().set(HEADER, id);
		return chain.filter(exchange);
	}

}
