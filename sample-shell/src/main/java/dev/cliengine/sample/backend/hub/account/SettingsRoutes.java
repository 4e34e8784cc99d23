package dev.cliengine.sample.backend.hub.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
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
 * What users and organizations say of themselves. What is absent or null stays.
 */
final class SettingsRoutes implements HubRoutes {

	private final HubServices hub;

	private final Accounts accounts;

	SettingsRoutes(HubServices hub, Accounts accounts) {
		this.hub = hub;
		this.accounts = accounts;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.PUT("/api/users/{name}/settings", Blocking.handle(this::user))
			.PUT("/api/organizations/{org}/settings", Blocking.handle(this::organization))
			.build();
	}

	private Mono<ServerResponse> user(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		String email = body.optionalText("email");
		if (email != null) {
			EmailAddress.check(body, "email", email);
		}
		Map<String, @Nullable Object> changes = texts(body, "full_name", "bio", "website");
		body.check();
		if (!caller.name().equals(request.pathVariable("name"))) {
			throw HubException.detail(403, "Not authorized to update this user's settings");
		}
		Account user = this.accounts.user(caller.name());
		if (email != null && !email.equals(user.email())) {
			if (this.accounts.hasEmail(email)) {
				throw HubException.detail(400, "Email already in use");
			}
			changes.put("email", email);
			changes.put("email_verified", false);
		}
		update(user, changes);
		return Json.success("User settings updated successfully");
	}

	private Mono<ServerResponse> organization(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		Map<String, @Nullable Object> changes = texts(body, "description", "bio", "website");
		body.check();
		Account organization = this.accounts.organization(request.pathVariable("org"));
		if (!this.hub.namespaces().canAdmin(caller, organization.name())) {
			throw HubException.detail(403, "Not authorized to update organization settings");
		}
		update(organization, changes);
		return Json.success("Organization settings updated successfully");
	}

	/**
	 * The columns to change: these fields, which are named alike, and the names
	 * elsewhere.
	 */
	private static Map<String, @Nullable Object> texts(Fields body, String... names) {
		Map<String, @Nullable Object> changes = new LinkedHashMap<>();
		for (String name : names) {
			changes.put(name, body.optionalText(name));
		}
		changes.put("social_media", SocialMedia.of(body));
		changes.values().removeIf((value) -> value == null);
		return changes;
	}

	private void update(Account account, Map<String, @Nullable Object> changes) {
		if (!changes.isEmpty()) {
			String columns = changes.keySet()
				.stream()
				.map((column) -> column + " = :" + column)
				.collect(Collectors.joining(", "));
			this.hub.database()
				.jdbc()
				.sql("update accounts set " + columns + " where id = :id")
				.params(changes)
				.param("id", account.id())
				.update();
		}
	}

}
