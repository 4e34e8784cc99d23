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
import dev.cliengine.sample.backend.hub.repo.RefTable.Kind;

/** Branches and tags. */
final class RefRoutes implements HubRoutes {

	private final Repositories repositories;

	private final Access access;

	private final BranchWriter writer;

	RefRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.writer = new BranchWriter(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(Paths.REPO + "/refs", Blocking.handle(this::refs))
			.POST(Paths.REPO + "/branch", Blocking.handle((request) -> {
				Fields body = Fields.body(request);
				return branch(request, body, body.text("branch"), body.optionalText("revision"));
			}))
			.POST(Paths.REPO + "/branch/{branch}", Blocking.handle((request) -> {
				Fields body = Fields.body(request);
				return branch(request, body, request.pathVariable("branch"), body.optionalText("startingPoint"));
			}))
			.DELETE(Paths.REPO + "/branch/{branch}", Blocking.handle(this::deleteBranch))
			.POST(Paths.REPO + "/tag", Blocking.handle((request) -> {
				Fields body = Fields.body(request);
				return tag(request, body, body.optionalText("revision"));
			}))
			.POST(Paths.REPO + "/tag/{rev}",
					Blocking.handle((request) -> tag(request, Fields.body(request), request.pathVariable("rev"))))
			.DELETE(Paths.REPO + "/tag/{tag}", Blocking.handle(this::deleteTag))
			.build();
	}

	private Mono<ServerResponse> refs(ServerRequest request) {
		Repository repository = this.access.readable(request);
		Map<String, @Nullable Object> refs = Json.object("branches", refs(repository, Kind.BRANCH, "refs/heads/"),
				"converts", List.of(), "tags", refs(repository, Kind.TAG, "refs/tags/"));
		if (Fields.query(request).flag("include_prs", false)) {
			refs.put("pullRequests", List.of());
		}
		return Json.ok(refs);
	}

	private List<Map<String, @Nullable Object>> refs(Repository repository, Kind kind, String prefix) {
		return this.repositories.history()
			.refs()
			.list(repository.id(), kind)
			.stream()
			.map((ref) -> Json.object("name", ref.name(), "ref", prefix + ref.name(), "targetCommit", ref.commit()))
			.toList();
	}

	private Mono<ServerResponse> branch(ServerRequest request, Fields body, String name, @Nullable String revision) {
		body.check();
		Repository repository = this.access.owned(request);
		requireName("branch", name);
		this.writer.exclusively(repository, (history) -> {
			if (history.refs().find(repository.id(), Kind.BRANCH, name).isPresent()) {
				throw HubException.coded(409, "BadRequest", "Branch '" + name + "' already exists");
			}
			Commit start = this.access.revision(repository, (revision != null) ? revision : RefTable.MAIN);
			history.refs().put(repository.id(), Kind.BRANCH, name, start.id());
			return null;
		});
		return Json.success("Branch '" + name + "' created");
	}

	private Mono<ServerResponse> deleteBranch(ServerRequest request) {
		Repository repository = this.access.owned(request);
		String name = request.pathVariable("branch");
		if (name.equals(RefTable.MAIN)) {
			throw HubException.coded(400, "BadRequest", "Cannot delete main branch");
		}
		if (!this.repositories.history().refs().delete(repository.id(), Kind.BRANCH, name)) {
			throw new LakeError(404, "DELETE /branches/" + name + "?force=false", LakeError.NO_BRANCH)
				.coded("Failed to delete branch", repository);
		}
		return Json.success("Branch '" + name + "' deleted");
	}

	private Mono<ServerResponse> tag(ServerRequest request, Fields body, @Nullable String revision) {
		String name = body.text("tag");
		body.check();
		Repository repository = this.access.owned(request);
		requireName("tag", name);
		this.writer.exclusively(repository, (history) -> {
			Commit target = this.access.revision(repository, (revision != null) ? revision : RefTable.MAIN);
			if (history.refs().find(repository.id(), Kind.TAG, name).isPresent()) {
				throw new LakeError(409, "POST /tags", "tag already exists").coded("Failed to create tag", repository);
			}
			history.refs().put(repository.id(), Kind.TAG, name, target.id());
			return null;
		});
		return Json.success("Tag '" + name + "' created");
	}

	private Mono<ServerResponse> deleteTag(ServerRequest request) {
		Repository repository = this.access.owned(request);
		String name = request.pathVariable("tag");
		if (!this.repositories.history().refs().delete(repository.id(), Kind.TAG, name)) {
			throw new LakeError(404, "DELETE /tags/" + name + "?force=false", "tag not found")
				.coded("Failed to delete tag", repository);
		}
		return Json.success("Tag '" + name + "' deleted");
	}

	private static void requireName(String what, String name) {
		if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
			throw HubException.coded(400, "BadRequest", "Invalid " + what + " name '" + name + "'");
		}
	}

}
