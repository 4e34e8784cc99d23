package dev.cliengine.sample.backend.hub;

import java.util.List;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * A repository half without repositories: a hub of accounts.
 *
 * @since 0.1.0
 */
public final class NoRepositories implements RepositoryHalf, StorageUse {

	@Override
	public StorageUse use() {
		return this;
	}

	@Override
	public List<HubRoutes> api() {
		return List.of();
	}

	@Override
	public RouterFunction<ServerResponse> storage() {
		return RouterFunctions.route()
			.route((request) -> false, (request) -> ServerResponse.notFound().build())
			.build();
	}

	@Override
	public long usedBytes(String namespace, boolean isPrivate) {
		return 0;
	}

	@Override
	public long repositories(String namespace, String type) {
		return 0;
	}

	@Override
	public void recalculate(String namespace) {
	}

}
