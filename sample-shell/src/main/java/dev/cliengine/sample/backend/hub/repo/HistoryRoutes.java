package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;

/** The commits of a repository, and what each changed. */
final class HistoryRoutes implements HubRoutes {

	private static final int USUAL_PAGE = 20;

	private static final int LARGEST_PAGE = 100;

	private static final int FULL_ID = 64;

	private final Repositories repositories;

	private final Access access;

	private final CommitDiff diff;

	HistoryRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.diff = new CommitDiff(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(Paths.REPO + "/commits/{rev}", Blocking.handle(this::commits))
			.GET(Paths.REPO + "/commit/{id}", Blocking.handle(this::commit))
			.GET(Paths.REPO + "/commit/{id}/diff", Blocking.handle(this::diff))
			.build();
	}

	private Mono<ServerResponse> commits(ServerRequest request) {
		Fields query = Fields.query(request);
		int limit = query.integer("limit", USUAL_PAGE, 1, LARGEST_PAGE);
		String after = query.text("after", "");
		query.check();
		Repository repository = this.access.readable(request);
		String revision = request.pathVariable("rev");
		Commit head = this.repositories.resolve(repository, revision)
			.orElseThrow(() -> new LakeError(404, "GET /refs/" + revision + "/commits", LakeError.NO_BRANCH)
				.coded("Failed to list commits", repository));
		List<String> history = this.repositories.history().commits().graph(repository.id()).history(head.id());
		int start = after.isEmpty() ? 0 : history.indexOf(after) + 1;
		if (start == 0 && !after.isEmpty()) {
			start = history.size();
		}
		List<String> page = history.subList(start, Math.min(start + limit, history.size()));
		Map<String, Commit> commits = this.repositories.history().commits().byIds(repository.id(), page);
		ServerResponse.BodyBuilder answer = ServerResponse.ok();
		if (start + limit < history.size()) {
			answer.header(HttpHeaders.LINK,
					Paths.next(this.repositories.hub().origins().api(), request, "after", page.get(page.size() - 1)));
		}
		return Json.write(answer, page.stream().map((id) -> listed(Objects.requireNonNull(commits.get(id)))).toList());
	}

	private Mono<ServerResponse> commit(ServerRequest request) {
		Repository repository = this.access.readable(request);
		String id = request.pathVariable("id");
		Commit commit = find(repository, id);
		boolean known = id.length() == FULL_ID && commit.userId() != null;
		Map<String, @Nullable Object> json = Json.object("id", commit.id(), "oid", commit.id(), "title", commit.title(),
				"message", commit.message(), "date", commit.at().getEpochSecond(), "parents", commit.parents(),
				"metadata", Map.of(), "author", known ? commit.author() : Commit.HUB);
		if (known) {
			json.put("user_id", commit.userId());
			json.put("description", commit.description());
			json.put("committed_at", HubClock.offset(commit.at()));
		}
		return Json.ok(json);
	}

	private Mono<ServerResponse> diff(ServerRequest request) {
		Repository repository = this.access.readable(request);
		String id = request.pathVariable("id");
		Commit commit = find(repository, id);
		String parent = commit.parents().isEmpty() ? null : commit.parents().get(0);
		return Json.ok(Json.object("commit_id", id, "parent_commit", parent, "message", commit.message(), "author",
				commit.author(), "date", commit.at().getEpochSecond(), "files",
				(parent != null) ? this.diff.files(commit, find(repository, parent)) : List.of()));
	}

	private Commit find(Repository repository, String id) throws HubException {
		return this.repositories.history()
			.byId(repository.id(), id)
			.orElseThrow(() -> new LakeError(404, "GET /commits/" + id, "commit not found")
				.coded("Failed to get commit", repository));
	}

	private static Map<String, @Nullable Object> listed(Commit commit) {
		return Json.object("id", commit.id(), "title", commit.title(), "message", commit.message(), "date",
				EntryJson.second(commit.at()), "authors", List.of(Json.object("user", commit.author())));
	}

}
