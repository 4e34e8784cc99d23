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
import dev.cliengine.sample.backend.hub.repo.tree.TreeChange;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;

/** Gives a branch the files of an earlier commit again, by a new one. */
final class ResetRoutes implements HubRoutes {

	private final Repositories repositories;

	private final Access access;

	private final BranchWriter writer;

	ResetRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.writer = new BranchWriter(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST(Paths.REPO + "/branch/{branch}/reset", Blocking.handle(this::reset))
			.build();
	}

	private Mono<ServerResponse> reset(ServerRequest request) {
		Caller caller = this.access.required(request);
		Repository repository = this.access.writable(request);
		Fields body = Fields.body(request);
		String ref = body.text("ref");
		String message = body.optionalText("message");
		boolean force = body.flag("force", false);
		body.check();
		String branch = request.pathVariable("branch");
		if (branch.equals(RefTable.MAIN) && !force) {
			throw HubException.error(400, "Cannot reset main branch without force=true");
		}
		Commit made = this.writer.exclusively(repository, (history) -> {
			Commit target = history.resolve(repository.id(), ref)
				.orElseThrow(() -> HubException.error(404, "Commit '" + ref + "' not found"));
			Commit head = history.branch(repository.id(), branch)
				.orElseThrow(() -> HubException.error(404, "Branch '" + branch + "' not found"));
			FileTree tree = this.repositories.tree(target);
			requireContent(tree);
			if (TreeChange.between(this.repositories.tree(head), tree).isEmpty()) {
				return head;
			}
			return this.writer.add(repository, branch, List.of(head), new NewCommit(this.writer.newId(),
					(message != null) ? message : "Reset to " + target.id(), "", caller, tree));
		});
		return Json.ok(Json.object("success", true, "message",
				"Successfully reset branch '" + branch + "' to commit '" + ref + "'", "commit_id", made.id()));
	}

	private void requireContent(FileTree tree) {
		List<TreeEntry> missing = tree.files()
			.values()
			.stream()
			.filter((file) -> file.content().lfs()
					&& this.repositories.objects().size(ObjectKey.lfs(file.content().sha256())).isEmpty())
			.toList();
		if (!missing.isEmpty()) {
			throw HubException.detail(400,
					Json.object("error", "LFS content of " + missing.size() + " files is gone", "missing_files",
							missing.stream().map(TreeEntry::path).toList(), "affected_commits",
							missing.stream().map(TreeEntry::commit).distinct().toList(), "recoverable", false));
		}
	}

}
