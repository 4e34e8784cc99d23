package dev.cliengine.sample.backend.hub.account;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubSettings;
import dev.cliengine.sample.backend.hub.Json;

/**
 * What the hub says of itself.
 */
final class SiteRoutes implements HubRoutes {

	static final String NAME = "KohakuHub";

	static final String API = "kohakuhub";

	static final String VERSION = "0.0.1";

	private final HubSettings.Registration rules;

	SiteRoutes(HubSettings settings) {
		this.rules = settings.registration();
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/", (request) -> Json.ok(Json.object("name", NAME, "version", VERSION)))
			.GET("/health", (request) -> Json.ok(Json.object("status", "ok")))
			.GET("/api/version", (request) -> Json.ok(Json.object("api", API, "version", VERSION, "name", NAME)))
			.GET("/api/site-config",
					(request) -> Json.ok(Json.object("site_name", NAME, "invitation_only", this.rules.invitationOnly(),
							"require_email_verification", this.rules.verifiedEmail())))
			.build();
	}

}
