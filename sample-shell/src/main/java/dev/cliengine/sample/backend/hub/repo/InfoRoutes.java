package dev.cliengine.sample.backend.hub.repo;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;

/** What a repository is. */
final class InfoRoutes implements HubRoutes {

	private final Repositories repositories;

	private final Access access;

	private final RepoQuota quota;

	InfoRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.quota = new RepoQuota(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(Paths.REPO, Blocking.handle(this::info))
			.GET(Paths.REPO + "/revision/{rev}", Blocking.handle(this::revision))
			.build();
	}

	private Mono<ServerResponse> info(ServerRequest request) {
		Repository repository = this.access.readable(request);
		Commit head = this.repositories.history().branch(repository.id(), RefTable.MAIN).orElse(null);
		FileTree tree = (head != null) ? this.repositories.tree(head) : FileTree.EMPTY;
		Map<String, @Nullable Object> json = RepoJson.info(repository, head, tree.files().values());
		if (this.access.caller(request) != null) {
			json.put("storage", this.quota.of(repository).storage());
		}
		return Json.ok(json);
	}

	private Mono<ServerResponse> revision(ServerRequest request) {
		Repository repository = this.access.readable(request);
		String revision = request.pathVariable("rev");
		Commit commit = this.access.revision(repository, revision);
		return Json
			.ok(RepoJson.revision(repository, revision, commit, this.repositories.tree(commit).files().values()));
	}

}
