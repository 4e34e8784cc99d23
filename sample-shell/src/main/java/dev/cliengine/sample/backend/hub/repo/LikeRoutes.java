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
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.Namespaces.Namespace;

/** Who likes which repository. */
final class LikeRoutes implements HubRoutes {

	private static final int USUAL = 50;

	private static final int MOST = 1000;

	private final Repositories repositories;

	private final Access access;

	private final LikeTable likes;

	LikeRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.likes = new LikeTable(repositories.hub().database());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(Paths.REPO + "/like", Blocking.handle(this::liked))
			.POST(Paths.REPO + "/like", Blocking.handle((request) -> change(request, true)))
			.DELETE(Paths.REPO + "/like", Blocking.handle((request) -> change(request, false)))
			.GET(Paths.REPO + "/likers", Blocking.handle(this::likers))
			.GET("/api/users/{user}/likes", Blocking.handle(this::ofUser))
			.build();
	}

	private Mono<ServerResponse> liked(ServerRequest request) {
		Repository repository = this.access.readable(request);
		Caller caller = this.access.caller(request);
		return Json.ok(Json.object("liked", caller != null && this.likes.has(repository.id(), caller.id())));
	}

	private Mono<ServerResponse> change(ServerRequest request, boolean like) {
		Caller caller = this.access.required(request);
		Repository repository = this.access.readable(request);
		Map<String, @Nullable Object> answer = this.repositories.locks().hold(repository.id(), () -> {
			if (this.likes.has(repository.id(), caller.id()) == like) {
				throw HubException.error(400, like ? "Repository already liked" : "Repository not liked");
			}
			if (like) {
				this.likes.add(repository.id(), caller.id(), this.repositories.hub().clock().next());
			}
			else {
				this.likes.remove(repository.id(), caller.id());
			}
			return Json.object("success", true, "message", like ? "Repository liked" : "Repository unliked",
					"likes_count", this.likes.count(repository.id()));
		});
		return Json.ok(answer);
	}

	private Mono<ServerResponse> likers(ServerRequest request) {
		int limit = limit(request);
		return Json.ok(this.likes.likers(this.access.readable(request).id(), limit));
	}

	private Mono<ServerResponse> ofUser(ServerRequest request) {
		int limit = limit(request);
		List<Map<String, @Nullable Object>> liked = this.repositories.hub()
			.namespaces()
			.find(request.pathVariable("user"))
			.filter((found) -> !found.organization())
			.map(Namespace::id)
			.map((user) -> this.likes.liked(user, limit))
			.orElseThrow(() -> HubException.error(404, "User not found"));
		return Json.ok(liked);
	}

	private static int limit(ServerRequest request) {
		Fields query = Fields.query(request);
		int limit = query.integer("limit", USUAL, 1, MOST);
		query.check();
		return limit;
	}

}
