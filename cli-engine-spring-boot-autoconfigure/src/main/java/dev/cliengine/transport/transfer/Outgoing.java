package dev.cliengine.transport.transfer;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.client.WebClient.RequestBodySpec;

/**
 * What a request carries.
 */
@FunctionalInterface
interface Outgoing {

	/** Puts it into the request. */
	void fill(RequestBodySpec request);

	/** Has the exchange fail when it makes no progress. */
	default <T> Mono<T> watched(Mono<T> exchange) {
		return exchange;
	}

}
