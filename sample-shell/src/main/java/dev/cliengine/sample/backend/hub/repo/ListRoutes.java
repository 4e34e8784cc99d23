package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.Namespaces.Kind;
import dev.cliengine.sample.backend.hub.repo.RepoQuery.Sort;

/** Lists of repositories, as far as the caller sees them. */
final class ListRoutes implements HubRoutes {

	private static final int USUAL = 50;

	private static final int USUAL_PER_TYPE = 100;

	private static final int MOST = 100_000;

	private final Repositories repositories;

	private final Access access;

	ListRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET("/api/" + Paths.TYPES, Blocking.handle(this::list))
			.GET("/api/users/{ns}/repos", Blocking.handle(this::namespace))
			.build();
	}

	private Mono<ServerResponse> list(ServerRequest request) {
		Fields query = Fields.query(request);
		int limit = query.integer("limit", USUAL, 1, MOST);
		String sort = query.matching("sort", "^(recent|updated|likes|downloads|trending)$", "recent");
		String author = query.optionalText("author");
		query.check();
		RepoType type = RepoType.ofPlural(request.pathVariable("types")).orElseThrow();
		return Json.ok(items(new RepoQuery(type, author, this.access.caller(request), Sort.of(sort), limit)));
	}

	private Mono<ServerResponse> namespace(ServerRequest request) {
		Fields query = Fields.query(request);
		int limit = query.integer("limit", USUAL_PER_TYPE, 1, MOST);
		String sort = query.matching("sort", "^(recent|likes|downloads)$", "recent");
		query.check();
		String namespace = request.pathVariable("ns");
		if (this.repositories.hub().namespaces().kind(namespace) == Kind.NONE) {
			throw HubException.coded(404, "BadRequest", "User or organization '" + namespace + "' not found");
		}
		Map<String, @Nullable Object> lists = Json.object();
		for (RepoType type : RepoType.values()) {
			lists.put(type.plural(),
					items(new RepoQuery(type, namespace, this.access.caller(request), Sort.of(sort), limit)));
		}
		return Json.ok(lists);
	}

	private List<Map<String, @Nullable Object>> items(RepoQuery query) {
		return this.repositories.table().list(query).stream().map(RepoJson::item).toList();
	}

}
