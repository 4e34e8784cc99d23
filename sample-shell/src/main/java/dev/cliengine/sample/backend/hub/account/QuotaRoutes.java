package dev.cliengine.sample.backend.hub.account;

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
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.Namespaces.Namespace;
import dev.cliengine.sample.backend.hub.StorageUse;

/**
 * How much namespaces store and may store.
 */
final class QuotaRoutes implements HubRoutes {

	private static final String PATH = "/api/quota/{namespace}";

	private final HubServices hub;

	private final StorageUse use;

	QuotaRoutes(HubServices hub, StorageUse use) {
		this.hub = hub;
		this.use = use;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(PATH, Blocking.handle(this::show))
			.PUT(PATH, Blocking.handle(this::change))
			.POST(PATH + "/recalculate", Blocking.handle(this::recalculate))
			.GET(PATH + "/public", Blocking.handle(this::shown))
			.build();
	}

	private Mono<ServerResponse> show(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		Namespace namespace = namespace(request);
		if (!this.hub.namespaces().canRead(caller, namespace.name())) {
			throw refused("view", namespace);
		}
		return Json.ok(whole(namespace));
	}

	/** Both kinds get the number, so the answer shows twice as much. */
	private Mono<ServerResponse> change(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		Long bytes = body.has("quota_bytes") ? body.optionalInteger("quota_bytes")
				: Long.valueOf(body.integer("quota_bytes"));
		body.check();
		Namespace namespace = administered(request, caller);
		if (bytes != null && bytes < 0) {
			throw HubException.error(400, "Quota must not be negative");
		}
		this.hub.quotas().set(namespace.name(), bytes);
		return Json.ok(whole(namespace));
	}

	private Mono<ServerResponse> recalculate(ServerRequest request) {
		Namespace namespace = administered(request, this.hub.callers().required(request));
		this.use.recalculate(namespace.name());
		return Json.ok(whole(namespace));
	}

	private Mono<ServerResponse> shown(ServerRequest request) {
		Caller caller = this.hub.callers().optional(request).orElse(null);
		Namespace namespace = namespace(request);
		boolean insider = this.hub.namespaces().canRead(caller, namespace.name());
		QuotaState open = state(namespace, false);
		Map<String, @Nullable Object> answer = Json.object("namespace", namespace.name(), "is_organization",
				namespace.organization(), "public_quota_bytes", open.quota(), "public_used_bytes", open.used(),
				"public_available_bytes", open.available(), "public_percentage_used", open.percentage());
		QuotaState hidden = state(namespace, true);
		answer.put("private_quota_bytes", insider ? hidden.quota() : null);
		answer.put("private_used_bytes", insider ? hidden.used() : null);
		answer.put("private_available_bytes", insider ? hidden.available() : null);
		answer.put("private_percentage_used", insider ? hidden.percentage() : null);
		answer.put("total_used_bytes", insider ? open.and(hidden).used() : open.used());
		answer.put("can_see_private", insider);
		return Json.ok(answer);
	}

	private Map<String, @Nullable Object> whole(Namespace namespace) {
		QuotaState both = state(namespace, true).and(state(namespace, false));
		return Json.object("namespace", namespace.name(), "is_organization", namespace.organization(), "quota_bytes",
				both.quota(), "used_bytes", both.used(), "available_bytes", both.available(), "percentage_used",
				both.percentage());
	}

	private QuotaState state(Namespace namespace, boolean isPrivate) {
		return new QuotaState(this.hub.quotas().limit(namespace.name(), isPrivate),
				this.use.usedBytes(namespace.name(), isPrivate));
	}

	private Namespace administered(ServerRequest request, Caller caller) {
		Namespace namespace = namespace(request);
		if (!this.hub.namespaces().canAdmin(caller, namespace.name())) {
			throw refused("manage", namespace);
		}
		return namespace;
	}

	private Namespace namespace(ServerRequest request) {
		String name = request.pathVariable("namespace");
		return this.hub.namespaces()
			.find(name)
			.orElseThrow(() -> HubException.error(404, "Namespace '" + name + "' not found"));
	}

	private static HubException refused(String what, Namespace namespace) {
		return HubException.error(403,
				"You don't have permission to " + what + " the quota of '" + namespace.name() + "'");
	}

}
