package dev.cliengine.sample.backend.hub.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

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
 * Inviting people to organizations.
 */
final class InvitationRoutes implements HubRoutes {

	private static final Set<String> ROLES = Set.of("visitor", "member", "admin");

	private static final String ONE = "/api/invitations/{token}";

	private static final int MOST_DAYS = 36500;

	private final HubServices hub;

	private final Accounts accounts;

	private final Invitations invitations;

	private final Members members;

	InvitationRoutes(HubServices hub, Accounts accounts) {
		this.hub = hub;
		this.accounts = accounts;
		this.invitations = new Invitations(hub.database(), hub.clock());
		this.members = new Members(hub.database(), hub.clock());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/api/invitations/org/{org}/create", Blocking.handle(this::create))
			.GET("/api/invitations/org/{org}/list", Blocking.handle(this::list))
			.GET(ONE, Blocking.handle(this::show))
			.DELETE(ONE, Blocking.handle(this::delete))
			.POST(ONE + "/accept", Blocking.handle(this::accept))
			.build();
	}

	private Mono<ServerResponse> create(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		Long maxUsage = body.optionalInteger("max_usage");
		Invitations.Offer offer = new Invitations.Offer(body.optionalText("email"), body.text("role", "member"),
				(maxUsage != null) ? Math.toIntExact(maxUsage) : null,
				Duration.ofDays(body.integer("expires_days", 7, 1, MOST_DAYS)));
		body.check();
		Account organization = administered(request, caller);
		if (!ROLES.contains(offer.role())) {
			throw HubException.detail(400, "Invalid role. Must be one of: visitor, member, admin");
		}
		Invitation made = this.invitations.create(organization, caller, offer);
		return Json.ok(Json.object("success", true, "token", made.token(), "invitation_link",
				this.hub.origins().api() + "/invite/" + made.token(), "expires_at", HubClock.offset(made.expiresAt()),
				"max_usage", made.maxUsage(), "is_reusable", made.maxUsage() != null));
	}

	private Mono<ServerResponse> list(ServerRequest request) {
		Account organization = administered(request, this.hub.callers().required(request));
		Instant now = this.hub.clock().now();
		return Json.ok(Json.object("invitations",
				this.invitations.of(organization).stream().map((one) -> one.listed(now)).toList()));
	}

	private Mono<ServerResponse> show(ServerRequest request) {
		return Json.ok(this.invitations.get(request.pathVariable("token")).shown(this.hub.clock().now()));
	}

	private Mono<ServerResponse> delete(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		Invitation invitation = this.invitations.get(request.pathVariable("token"));
		if (!invitation.createdBy().equals(caller.name())
				&& !this.hub.namespaces().canAdmin(caller, invitation.organization())) {
			throw HubException.detail(403, "Not authorized to delete this invitation");
		}
		this.invitations.delete(invitation);
		return Json.success("Invitation deleted successfully");
	}

	private Mono<ServerResponse> accept(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		Invitation accepted = this.hub.database().inTransaction(() -> join(request.pathVariable("token"), caller));
		return Json.ok(Json.object("success", true, "message",
				"You have successfully joined " + accepted.organization() + " as a " + accepted.role(), "org_name",
				accepted.organization(), "role", accepted.role()));
	}

	/**
	 * The use is counted before it is judged, so that of two who come at once one waits.
	 */
	private Invitation join(String token, Caller caller) {
		Invitation seen = this.invitations.get(token);
		this.invitations.use(seen);
		int before = this.invitations.get(token).usageCount() - 1;
		String problem = seen.withUsage(before).problem(this.hub.clock().now());
		if (problem != null) {
			throw HubException.detail(400, problem);
		}
		long organization = this.accounts.organization(seen.organization()).id();
		if (this.members.contains(organization, caller.id())) {
			throw HubException.detail(400, "You are already a member of this organization");
		}
		this.members.add(organization, caller.id(), seen.role());
		return seen;
	}

	private Account administered(ServerRequest request, Caller caller) {
		Account organization = this.accounts.organization(request.pathVariable("org"));
		if (!this.hub.namespaces().canAdmin(caller, organization.name())) {
			throw HubException.detail(403, "Not authorized to manage invitations of this organization");
		}
		return organization;
	}

}
