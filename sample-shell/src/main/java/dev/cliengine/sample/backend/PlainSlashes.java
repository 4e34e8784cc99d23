package dev.cliengine.sample.backend;

import java.util.regex.Pattern;

import reactor.core.publisher.Mono;

import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Takes an encoded slash for a slash before a route is looked for, as the servers do that
 * are stood in for.
 */
final class PlainSlashes implements WebFilter {

	private static final Pattern ENCODED = Pattern.compile("%2[fF]");

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String path = exchange.getRequest().getURI().getRawPath();
		if (!ENCODED.matcher(path).find()) {
			return chain.filter(exchange);
		}
		String plain = ENCODED.matcher(path).replaceAll("/");
		return chain.filter(exchange.mutate().request((request) -> request.path(plain)).build());
	}

}
