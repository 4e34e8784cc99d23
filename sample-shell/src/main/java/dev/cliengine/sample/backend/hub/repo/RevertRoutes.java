package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
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
import dev.cliengine.sample.backend.hub.repo.BranchWriter.NewCommit;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.ThreeWayMerge;
import dev.cliengine.sample.backend.hub.repo.tree.ThreeWayMerge.Strategy;
import dev.cliengine.sample.backend.hub.repo.tree.TreeChange;

/** Takes back what one commit changed. */
final class RevertRoutes implements HubRoutes {

	private final Repositories repositories;

	private final Access access;

	private final BranchWriter writer;

	RevertRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.writer = new BranchWriter(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST(Paths.REPO + "/branch/{branch}/revert", Blocking.handle(this::revert))
			.build();
	}

	private Mono<ServerResponse> revert(ServerRequest request) {
		Caller caller = this.access.required(request);
		Repository repository = this.access.writable(request);
		Fields body = Fields.body(request);
		String ref = body.text("ref");
		int parent = body.integer("parent_number", 1, 1, Integer.MAX_VALUE);
		String message = body.optionalText("message");
		boolean allowEmpty = body.flag("allow_empty", false);
		body.check();
		String branch = request.pathVariable("branch");
		Commit made = this.writer.exclusively(repository, (history) -> {
			Commit undone = history.resolve(repository.id(), ref)
				.orElseThrow(() -> HubException.error(404, "Commit '" + ref + "' not found"));
			Commit head = history.branch(repository.id(), branch)
				.orElseThrow(() -> HubException.error(404, "Branch '" + branch + "' not found"));
			FileTree mine = this.repositories.tree(head);
			FileTree tree = without(repository, undone, parent, mine);
			if (!allowEmpty && TreeChange.between(mine, tree).isEmpty()) {
				throw LakeError.noChanges("POST /branches/" + branch + "/revert").detail("Revert failed", repository);
			}
			return this.writer.add(repository, branch, List.of(head), new NewCommit(this.writer.newId(),
					(message != null) ? message : "Revert '" + undone.title() + "'", "", caller, tree));
		});
		return Json.ok(Json.object("success", true, "message",
				"Successfully reverted commit '" + ref + "' on branch '" + branch + "'", "new_commit_id", made.id()));
	}

	private FileTree without(Repository repository, Commit undone, int parent, FileTree mine) {
		if (parent > undone.parents().size()) {
			throw HubException.error(400, "Commit '" + undone.id() + "' has no parent " + parent);
		}
		FileTree before = this.repositories.history()
			.commits()
			.find(repository.id(), undone.parents().get(parent - 1))
			.map(this.repositories::tree)
			.orElse(FileTree.EMPTY);
		ThreeWayMerge merge = ThreeWayMerge.merge(this.repositories.tree(undone), mine, before, Strategy.REPORT);
		if (!merge.conflicts().isEmpty()) {
			throw HubException.detail(409, Json.object("error", "Revert conflict", "message",
					"Later commits changed " + String.join(", ", merge.conflicts())));
		}
		return merge.tree();
	}

}
