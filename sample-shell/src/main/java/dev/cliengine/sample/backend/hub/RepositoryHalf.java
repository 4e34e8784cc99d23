package dev.cliengine.sample.backend.hub;

import java.util.List;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The half of the hub that knows repositories, as the server collects it.
 *
 * @since 0.1.0
 */
public interface RepositoryHalf {

	/** What namespaces store. */
	StorageUse use();

	/** Endpoints of the interface. */
	List<HubRoutes> api();

	/** What the other origin serves. */
	RouterFunction<ServerResponse> storage();

}
