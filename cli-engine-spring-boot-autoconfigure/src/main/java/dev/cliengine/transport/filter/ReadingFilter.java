package dev.cliengine.transport.filter;

import java.util.function.UnaryOperator;

import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

import dev.cliengine.core.CliException;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.CallFailures;

/**
 * Makes exceptions for people out of answers that cannot be read, whoever reads them.
 *
 * @since 0.1.0
 */
public final class ReadingFilter implements BackendFilter {

	@Override
	public ExchangeFilterFunction of(Backend backend) {
		return (request, next) -> {
			UnaryOperator<Throwable> mapping = (failure) -> mapped(failure, request, backend);
			return next.exchange(request).onErrorMap(mapping).map((response) -> new MappedResponse(response, mapping));
		};
	}

	private static Throwable mapped(Throwable failure, ClientRequest request, Backend backend) {
		if (failure instanceof CliException || failure instanceof Error) {
			return failure;
		}
		return backend.errors().map(CallFailures.ofBody(failure, request, backend));
	}

}
