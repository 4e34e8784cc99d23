package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
import java.util.Optional;
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

/** Renames repositories, and forgets their history. */
final class MoveRoutes implements HubRoutes {

	private final Repositories repositories;

	private final Access access;

	private final BranchWriter writer;

	private final Origin origin;

	private final LfsGarbage garbage;

	MoveRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.writer = new BranchWriter(repositories);
		this.origin = new Origin(repositories);
		this.garbage = new LfsGarbage(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/api/repos/move", Blocking.handle(this::move))
			.POST("/api/repos/squash", Blocking.handle(this::squash))
			.build();
	}

	private Mono<ServerResponse> move(ServerRequest request) {
		Caller caller = this.access.required(request);
		Fields body = Fields.body(request);
		String from = body.text("fromRepo");
		String to = body.text("toRepo");
		RepoType type = RepoNaming.type(body, "type");
		body.check();
		RepoKey target = RepoNaming.key(type, to);
		Repository source = this.access.owned(caller, RepoNaming.key(type, from));
		if (!this.repositories.hub().namespaces().canWrite(caller, target.namespace())) {
			throw HubException.detail(403, "You don't have permission to use namespace '" + target.namespace() + "'");
		}
		String message = "Repository moved from " + from + " to " + to;
		this.garbage.collect(this.writer.exclusively(source, (history) -> {
			requireFree(source, target);
			requireSpace(source, target);
			List<String> contents = this.repositories.contents().hashes(source.id());
			this.repositories.table().rename(source.id(), target);
			this.origin.restart(this.repositories.table().find(target).orElseThrow(), message, caller);
			return contents;
		}));
		return Json.ok(Json.object("success", true, "url", this.repositories.url(target), "message", message));
	}

	private void requireFree(Repository source, RepoKey target) {
		Optional<Repository> there = this.repositories.table().findFolded(target);
		if (there.isPresent() && (there.get().id() != source.id() || target.equals(source.key()))) {
			throw RepoNaming.exists(this.repositories, target);
		}
	}

	private void requireSpace(Repository source, RepoKey target) {
		if (target.namespace().equals(source.key().namespace())) {
			return;
		}
		long size = this.repositories.contents().bytes(source.id());
		try {
			new SpaceCheck(this.repositories).requireNamespace(target.namespace(), source.isPrivate(), size);
		}
		catch (HubException ex) {
			throw HubException.detail(400, Json.object("error", "Storage quota exceeded", "message",
					"The repository does not fit into namespace " + target.namespace(), "repo_size_bytes", size));
		}
	}

	private Mono<ServerResponse> squash(ServerRequest request) {
		Caller caller = this.access.required(request);
		Fields body = Fields.body(request);
		String repo = body.text("repo");
		RepoType type = RepoNaming.type(body, "type");
		body.check();
		Repository repository = this.access.owned(caller, RepoNaming.key(type, repo));
		this.garbage.collect(this.writer.exclusively(repository, (history) -> {
			List<String> contents = this.repositories.contents().hashes(repository.id());
			this.origin.restart(repository, "Squash history of " + repo, caller);
			return contents;
		}));
		return Json.success("Repository " + repo + " squashed successfully");
	}

}
