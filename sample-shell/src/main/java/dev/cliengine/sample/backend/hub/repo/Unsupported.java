package dev.cliengine.sample.backend.hub.repo;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;

/** What other hubs have and this one will not. */
final class Unsupported implements HubRoutes {

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.path(Paths.REPO + "/discussions",
					(discussions) -> discussions.route((any) -> true, (request) -> Mono.error(refusal("discussions"))))
			.path("/api/spaces/{ns}/{name}/runtime",
					(runtime) -> runtime.route((any) -> true, (request) -> Mono.error(refusal("space runtime"))))
			.build();
	}

	static HubException refusal(String feature) {
		String reason = feature.equals("space runtime") ? " KohakuHub stores spaces, it does not run them."
				: " KohakuHub intentionally does not implement the discussions / pull-request workflow."
						+ " Use your repo's external issue tracker or contact the maintainer instead.";
		return HubException.coded(501, "NotImplemented", feature + " is not supported by KohakuHub." + reason);
	}

}
