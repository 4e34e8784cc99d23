package dev.cliengine.sample.backend.hub.account;

import java.util.ArrayList;
import java.util.List;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

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
import dev.cliengine.sample.backend.hub.Issue;

/**
 * Tokens of users for other sources, and the sources.
 */
final class ExternalTokenRoutes implements HubRoutes {

	private static final String PATH = "/api/users/{name}/external-tokens";

	private static final List<Object> SOURCES = List.of(Json.object("url", "https://huggingface.co", "name",
			"HuggingFace", "source_type", "huggingface", "priority", 1));

	private final HubServices hub;

	private final ExternalTokens tokens;

	ExternalTokenRoutes(HubServices hub) {
		this.hub = hub;
		this.tokens = new ExternalTokens(hub.database(), hub.clock());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/api/fallback-sources/available", (request) -> Json.ok(SOURCES))
			.GET(PATH, Blocking.handle(this::list))
			.POST(PATH, Blocking.handle(this::add))
			.PUT(PATH + "/bulk", Blocking.handle(this::replace))
			.DELETE(PATH + "/{*url}", Blocking.handle(this::remove))
			.build();
	}

	private Mono<ServerResponse> list(ServerRequest request) {
		return Json.ok(this.tokens.of(self(request)));
	}

	private Mono<ServerResponse> add(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		ExternalTokens.Given given = new ExternalTokens.Given(body.text("url"), body.text("token"));
		body.check();
		requireSelf(request, caller);
		this.tokens.put(caller, given.checked());
		return Json.success("External token saved successfully");
	}

	private Mono<ServerResponse> replace(ServerRequest request) {
		Fields body = Fields.body(request);
		Caller caller = this.hub.callers().required(request);
		List<ExternalTokens.Given> given = many(body);
		body.check();
		requireSelf(request, caller);
		this.tokens.replace(caller, given.stream().map(ExternalTokens.Given::checked).toList());
		return Json.success("External tokens updated successfully");
	}

	private Mono<ServerResponse> remove(ServerRequest request) {
		Caller caller = self(request);
		if (!this.tokens.remove(caller, request.pathVariable("url").substring(1))) {
			throw HubException.detail(404, "External token not found");
		}
		return Json.success("External token deleted successfully");
	}

	private static List<ExternalTokens.Given> many(Fields body) {
		JsonNode list = body.raw("tokens");
		List<ExternalTokens.Given> given = new ArrayList<>();
		if (list == null) {
			body.issue(Issue.missing(body.loc("tokens"), null));
		}
		else if (!list.isArray()) {
			body.issue(Issue.of("list_type", body.loc("tokens"), "Input should be a valid list", list));
		}
		else {
			for (int i = 0; i < list.size(); i++) {
				given.add(new ExternalTokens.Given(text(body, list.get(i), i, "url"),
						text(body, list.get(i), i, "token")));
			}
		}
		return given;
	}

	private static String text(Fields body, JsonNode item, int index, String name) {
		JsonNode value = item.get(name);
		List<Object> loc = List.of("body", "tokens", index, name);
		if (value == null) {
			body.issue(Issue.missing(loc, item));
		}
		else if (!value.isString()) {
			body.issue(Issue.of("string_type", loc, "Input should be a valid string", value));
		}
		else {
			return value.stringValue();
		}
		return "";
	}

	private Caller self(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		requireSelf(request, caller);
		return caller;
	}

	private static void requireSelf(ServerRequest request, Caller caller) {
		if (!caller.name().equals(request.pathVariable("name"))) {
			throw HubException.detail(403, "Not authorized to manage this user's external tokens");
		}
	}

}
