package dev.cliengine.sample.backend.hub.account;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;

/**
 * The members of an organization. Any text is taken for a role, as the real hub does.
 */
final class MemberRoutes implements HubRoutes {

	private final HubServices hub;

	private final Accounts accounts;

	private final Members members;

	MemberRoutes(HubServices hub, Accounts accounts) {
		this.hub = hub;
		this.accounts = accounts;
		this.members = new Members(hub.database(), hub.clock());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/org/{org}/members", Blocking.handle(this::list))
			.POST("/org/{org}/members", Blocking.handle(this::add))
			.PUT("/org/{org}/members/{username}", Blocking.handle(this::change))
			.DELETE("/org/{org}/members/{username}", Blocking.handle(this::remove))
			.build();
	}

	private Mono<ServerResponse> list(ServerRequest request) {
		Account organization = this.accounts.organization(request.pathVariable("org"));
		return Json.ok(Json.object("members", this.members.of(organization.id())));
	}

	private Mono<ServerResponse> add(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		String name = body.text("username");
		String role = body.text("role");
		body.check();
		Account organization = administered(request, caller, "Not authorized to add members");
		Account user = this.accounts.user(name);
		this.hub.database().inTransaction(() -> {
			if (this.members.contains(organization.id(), user.id())) {
				throw HubException.detail(400, "User is already a member of the organization");
			}
			this.members.add(organization.id(), user.id(), role);
		});
		return Json.success("Member added successfully");
	}

	private Mono<ServerResponse> change(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		String role = body.text("role");
		body.check();
		Account organization = administered(request, caller, "Not authorized to update member roles");
		Account user = this.accounts.user(request.pathVariable("username"));
		requireMember(this.members.change(organization.id(), user.id(), role));
		return Json.success("Member role updated successfully");
	}

	private Mono<ServerResponse> remove(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		Account organization = administered(request, caller, "Not authorized to remove members");
		Account user = this.accounts.user(request.pathVariable("username"));
		requireMember(this.members.remove(organization.id(), user.id()));
		return Json.success("Member removed successfully");
	}

	private Account administered(ServerRequest request, Caller caller, String refusal) {
		Account organization = this.accounts.organization(request.pathVariable("org"));
		if (!this.hub.namespaces().canAdmin(caller, organization.name())) {
			throw HubException.detail(403, refusal);
		}
		return organization;
	}

	private static void requireMember(boolean member) {
		if (!member) {
			throw HubException.detail(404, "User is not a member of the organization");
		}
	}

}
