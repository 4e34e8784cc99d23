package dev.cliengine.transport;

import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

/**
 * One step around every call to a backend. Declare beans of this type with an
 * {@code @Order} between two constants of {@link FilterOrder}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface BackendFilter {

	/** The step for a backend; made once, and used by any number of calls at a time. */
	ExchangeFilterFunction of(Backend backend);

}
