package dev.cliengine.sample.backend.hub;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Some endpoints of the hub.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface HubRoutes {

	/** The routes; asked for once. */
	RouterFunction<ServerResponse> routes();

}
