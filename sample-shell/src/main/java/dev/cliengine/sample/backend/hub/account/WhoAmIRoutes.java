package dev.cliengine.sample.backend.hub.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;

/**
 * Tells callers who they are.
 */
final class WhoAmIRoutes implements HubRoutes {

	private final HubServices hub;

	private final Accounts accounts;

	private final Members members;

	WhoAmIRoutes(HubServices hub, Accounts accounts) {
		this.hub = hub;
		this.accounts = accounts;
		this.members = new Members(hub.database(), hub.clock());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/api/auth/me", Blocking.handle(this::me))
			.GET("/api/whoami-v2", Blocking.handle(this::second))
			.build();
	}

	private Mono<ServerResponse> me(ServerRequest request) {
		Account user = this.accounts.user(this.hub.callers().required(request).name());
		return Json.ok(Json.object("id", user.id(), "username", user.name(), "email", user.email(), "email_verified",
				user.emailVerified(), "created_at", HubClock.offset(user.createdAt())));
	}

	private Mono<ServerResponse> second(ServerRequest request) {
		Caller caller = this.hub.callers()
			.optional(request)
			.orElseThrow(() -> HubException.detail(401, "Invalid user token"));
		Account user = this.accounts.user(caller.name());
		List<Map<String, @Nullable Object>> organizations = this.members.organizationsOf(user.id())
			.stream()
			.map((of) -> Json.object("name", of.name(), "fullname", of.name(), "roleInOrg", of.role()))
			.toList();
		String fullName = Objects.requireNonNullElse(user.fullName(), user.name());
		return Json.ok(Json.object("type", "user", "id", String.valueOf(user.id()), "name", user.name(), "fullname",
				fullName, "email", user.email(), "emailVerified", user.emailVerified(), "canPay", false, "isPro", false,
				"orgs", organizations, "auth",
				Json.object("type", "access_token", "accessToken",
						Json.object("displayName", "Auto-generated token", "role", "write")),
				"site", Json.object("name", SiteRoutes.NAME, "api", SiteRoutes.API, "version", SiteRoutes.VERSION)));
	}

}
