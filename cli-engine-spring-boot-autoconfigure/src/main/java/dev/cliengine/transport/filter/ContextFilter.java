package dev.cliengine.transport.filter;

import java.net.URI;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallContexts;

/**
 * Tells a call which run it belongs to, and appends its path to the base URL that counts
 * in that run. Absolute URLs stay as they are.
 *
 * @since 0.1.0
 */
public final class ContextFilter implements BackendFilter {

	/** What the URLs of calls begin with until the base URL is known. */
	public static final String PLACEHOLDER = "http://backend.invalid";

	private final CallContexts contexts;

	public ContextFilter(CallContexts contexts) {
		this.contexts = contexts;
	}

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> Mono.deferContextual((subscriber) -> {
			CallContext context = this.contexts.current(subscriber);
			String base = backend.baseUrl().apply(context);
			return next
				.exchange(ClientRequest.from(request)
					.url(address(request.url(), base))
					.attributes(Call.context(context))
					.attributes(Call.baseUrl(base))
					.build())
				.contextWrite((inner) -> inner.put(CallContext.class, context));
		});
	}

	private static URI address(URI uri, String base) {
		String text = uri.toString();
		if (!text.startsWith(PLACEHOLDER)) {
			return uri;
		}
		String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
		try {
			return URI.create(trimmed + text.substring(PLACEHOLDER.length()));
		}
		catch (IllegalArgumentException ex) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("INVALID_ENDPOINT")
				.message("\"" + base + "\" is not a URL");
		}
	}

}
