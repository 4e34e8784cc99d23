package dev.cliengine.sample.backend.hub.account;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;

/**
 * What everybody may see of users and organizations.
 */
final class ProfileRoutes implements HubRoutes {

	private static final String LOCAL = "local";

	private final Accounts accounts;

	private final Members members;

	ProfileRoutes(HubServices hub, Accounts accounts) {
		this.accounts = accounts;
		this.members = new Members(hub.database(), hub.clock());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/api/users/{name}/profile", Blocking.handle(this::user))
			.GET("/api/users/{name}/type", Blocking.handle(this::type))
			.GET("/api/organizations/{org}/profile", Blocking.handle(this::organization))
			.build();
	}

	private Mono<ServerResponse> user(ServerRequest request) {
		Account user = this.accounts.user(request.pathVariable("name"));
		return Json.ok(Json.object("username", user.name(), "full_name", user.fullName(), "bio", user.bio(), "website",
				user.website(), "social_media", SocialMedia.read(user.socialMedia()), "created_at",
				HubClock.offset(user.createdAt()), "_source", LOCAL));
	}

	private Mono<ServerResponse> type(ServerRequest request) {
		Account account = this.accounts.find(request.pathVariable("name"))
			.orElseThrow(() -> HubException.detail(404, "User or organization not found"));
		return Json.ok(Json.object("type", account.organization() ? "org" : "user", "_source", LOCAL));
	}

	private Mono<ServerResponse> organization(ServerRequest request) {
		Account organization = this.accounts.organization(request.pathVariable("org"));
		return Json.ok(Json.object("name", organization.name(), "description", organization.description(), "bio",
				organization.bio(), "website", organization.website(), "social_media",
				SocialMedia.read(organization.socialMedia()), "member_count", this.members.of(organization.id()).size(),
				"created_at", HubClock.offset(organization.createdAt())));
	}

}
