package dev.cliengine.sample.backend.hub.account;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;

/**
 * What other hubs have and this one will not have.
 */
final class UnsupportedRoutes implements HubRoutes {

	private static final String REPOSITORY = "/api/{types:models|datasets|spaces}/{namespace}/{name}";

	@Override
	public RouterFunction<ServerResponse> routes() {
		return refused("discussions",
				"the discussions / pull-request workflow. Use your repo's external issue tracker "
						+ "or contact the maintainer instead.",
				REPOSITORY + "/discussions", REPOSITORY + "/discussions/{*rest}")
			.and(refused("space runtime", "running spaces. Run the space's files on a machine of your own instead.",
					"/api/spaces/{namespace}/{name}/{what:runtime|secrets|variables|hardware|sleeptime|pause|restart}"))
			.and(refused("collections", "collections of repositories. Use a list in a README instead.",
					"/api/collections", "/api/collections/{*rest}"))
			.and(refused("webhooks", "webhooks. Ask for new commits from time to time instead.",
					"/api/settings/webhooks", "/api/settings/webhooks/{*rest}"));
	}

	private static RouterFunction<ServerResponse> refused(String what, String more, String... patterns) {
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (String pattern : patterns) {
			routes.route(RequestPredicates.path(pattern), (request) -> Mono
				.error(HubException.coded(501, "NotImplemented",
						what + " is not supported by KohakuHub. KohakuHub intentionally does not implement " + more)));
		}
		return routes.build();
	}

}
