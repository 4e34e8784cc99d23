package dev.cliengine.sample.backend.hub.repo;

import java.util.List;

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
import dev.cliengine.sample.backend.hub.Namespaces;

/** Makes repositories and deletes them. */
final class RepoRoutes implements HubRoutes {

	private final Repositories repositories;

	private final Access access;

	private final Origin origin;

	private final LfsGarbage garbage;

	RepoRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.origin = new Origin(repositories);
		this.garbage = new LfsGarbage(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/api/repos/create", Blocking.handle(this::create))
			.DELETE("/api/repos/delete", Blocking.handle(this::delete))
			.build();
	}

	private Mono<ServerResponse> create(ServerRequest request) {
		Caller caller = this.access.required(request);
		Fields body = Fields.body(request);
		RepoKey key = RepoNaming.key(body, caller);
		@Nullable Boolean isPrivate = RepoNaming.isPrivate(body);
		body.check();
		if (!this.repositories.hub().namespaces().canWrite(caller, key.namespace())) {
			throw HubException.detail(403, "You don't have permission to use namespace '" + key.namespace() + "'");
		}
		RepoKey folded = new RepoKey(key.type(), key.namespace(), Namespaces.folded(key.name()));
		this.repositories.locks().hold(folded.hashCode(), () -> this.repositories.hub().database().inTransaction(() -> {
			if (this.repositories.table().findFolded(key).isPresent()) {
				throw RepoNaming.exists(this.repositories, key);
			}
			return this.origin.create(key, isPrivate != null && isPrivate);
		}));
		return Json.ok(Json.object("url", this.repositories.url(key), "repo_id", key.id()));
	}

	private Mono<ServerResponse> delete(ServerRequest request) {
		Caller caller = this.access.required(request);
		Fields body = Fields.body(request);
		RepoKey key = RepoNaming.key(body, caller);
		body.check();
		Repository repository = this.access.owned(caller, key);
		List<String> contents = this.repositories.locks().hold(repository.id(), () -> {
			List<String> hashes = this.repositories.contents().hashes(repository.id());
			this.repositories.table().delete(repository.id());
			return hashes;
		});
		this.garbage.collect(contents);
		return Json.ok(Json.object("message",
				"Repository '" + key.id() + "' of type '" + key.type().singular() + "' deleted."));
	}

}
