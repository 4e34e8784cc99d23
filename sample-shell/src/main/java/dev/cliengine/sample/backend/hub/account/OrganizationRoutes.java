package dev.cliengine.sample.backend.hub.account;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
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
import dev.cliengine.sample.backend.hub.Namespaces;
import dev.cliengine.sample.backend.hub.Namespaces.Namespace;
import dev.cliengine.sample.backend.hub.StorageUse;

/**
 * Organizations: made, shown, listed.
 */
final class OrganizationRoutes implements HubRoutes {

	private final HubServices hub;

	private final Accounts accounts;

	private final StorageUse use;

	OrganizationRoutes(HubServices hub, Accounts accounts, StorageUse use) {
		this.hub = hub;
		this.accounts = accounts;
		this.use = use;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/org/create", Blocking.handle(this::create))
			.GET("/org/{org}", Blocking.handle(this::show))
			.GET("/org/users/{username}/orgs", Blocking.handle(this::ofUser))
			.build();
	}

	/** The name of a user is not looked for, and the database refuses it: a fault. */
	private Mono<ServerResponse> create(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		String name = body.text("name");
		String description = body.optionalText("description");
		body.check();
		if (Namespaces.isReserved(name)) {
			throw HubException.detail(400, "Organization name '" + name + "' is reserved");
		}
		if (this.hub.namespaces().findFolded(name).filter(Namespace::organization).isPresent()) {
			throw HubException.detail(400, "Organization name already exists");
		}
		this.accounts.addOrganization(name, description, caller.id());
		return Json.ok(Json.object("success", true, "name", name));
	}

	private Mono<ServerResponse> show(ServerRequest request) {
		Account organization = this.accounts.organization(request.pathVariable("org"));
		return Json.ok(Json.object("name", organization.name(), "description", organization.description(), "created_at",
				HubClock.offset(organization.createdAt()), "repo_count", repositories(organization.name()), "_source",
				"local"));
	}

	private Mono<ServerResponse> ofUser(ServerRequest request) {
		Account user = this.accounts.user(request.pathVariable("username"));
		List<Map<String, @Nullable Object>> organizations = new Members(this.hub.database(), this.hub.clock())
			.organizationsOf(user.id())
			.stream()
			.map((of) -> Json.object("name", of.name(), "description", of.description(), "role", of.role()))
			.toList();
		return Json.ok(Json.object("organizations", organizations));
	}

	private Map<String, @Nullable Object> repositories(String name) {
		long models = this.use.repositories(name, "model");
		long datasets = this.use.repositories(name, "dataset");
		long spaces = this.use.repositories(name, "space");
		return Json.object("model", models, "dataset", datasets, "space", spaces, "total", models + datasets + spaces);
	}

}
