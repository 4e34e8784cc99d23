package dev.cliengine.sample.backend.hub.account;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.Namespaces;
import dev.cliengine.sample.backend.hub.Namespaces.Namespace;
import dev.cliengine.sample.backend.hub.StorageUse;

/**
 * Tells whether something would be accepted.
 */
final class CheckRoutes implements HubRoutes {

	private final HubServices hub;

	private final StorageUse use;

	CheckRoutes(HubServices hub, StorageUse use) {
		this.hub = hub;
		this.use = use;
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/api/validate/check-name", Blocking.handle(this::name))
			.POST("/api/validate-yaml", Blocking.handle(CheckRoutes::yaml))
			.build();
	}

	private Mono<ServerResponse> name(ServerRequest request) {
		Fields body = Fields.body(request);
		String name = body.text("name");
		String namespace = body.optionalText("namespace");
		String type = body.optionalText("type");
		body.check();
		return Json.ok((namespace != null && type != null) ? repository(namespace, type, name) : account(name));
	}

	private Map<String, @Nullable Object> account(String name) {
		if (Namespaces.isReserved(name)) {
			return answer(name, null, "Name '" + name + "' is reserved");
		}
		Namespace other = this.hub.namespaces().findFolded(name).orElse(null);
		if (other == null) {
			return answer(name, null, null);
		}
		return answer(name, other.name(), "Name conflicts with existing "
				+ (other.organization() ? "organization" : "user") + ": " + other.name());
	}

	private Map<String, @Nullable Object> repository(String namespace, String type, String name) {
		String other = this.use.conflicting(namespace, type, name).orElse(null);
		return answer(name, other,
				(other != null) ? "Repository name conflicts with existing repository: " + other : null);
	}

	/** The name is available if there is no problem. */
	private static Map<String, @Nullable Object> answer(String name, @Nullable String conflict,
			@Nullable String problem) {
		return Json.object("available", problem == null, "normalized_name", Namespaces.folded(name), "conflict_with",
				conflict, "message", (problem != null) ? problem : "Name is available");
	}

	private static Mono<ServerResponse> yaml(ServerRequest request) {
		Fields body = Fields.body(request);
		String content = body.text("content");
		body.oneOf("repo_type", List.of("model", "dataset", "space"), "model");
		body.check();
		return Json.ok(Json.object("valid", isYaml(content)));
	}

	private static boolean isYaml(String content) {
		try {
			new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
			return true;
		}
		catch (YAMLException ex) {
			return false;
		}
	}

}
