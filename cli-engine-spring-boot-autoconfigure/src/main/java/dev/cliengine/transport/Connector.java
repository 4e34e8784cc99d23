package dev.cliengine.transport;

import org.springframework.http.client.reactive.ClientHttpConnector;

/**
 * Makes connections to backends. A bean of the application's own takes the place of the
 * engine's.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Connector {

	/** What connects to a backend; asked once a backend, when it is first called. */
	ClientHttpConnector connector(Backend backend);

}
