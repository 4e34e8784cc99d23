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

/** Brings one branch into another. */
final class MergeRoutes implements HubRoutes {

	private static final String FAILED = "Merge failed";

	private static final List<String> STRATEGIES = List.of("source-wins", "dest-wins");

	private final Repositories repositories;

	private final Access access;

	private final BranchWriter writer;

	MergeRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.writer = new BranchWriter(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST(Paths.REPO + "/merge/{src}/into/{branch}", Blocking.handle(this::merge))
			.build();
	}

	private Mono<ServerResponse> merge(ServerRequest request) {
		Caller caller = this.access.required(request);
		Repository repository = this.access.writable(request);
		Wanted wanted = Wanted.of(request);
		Commit merged = this.writer.exclusively(repository, (history) -> merge(repository, caller, wanted));
		return Json.ok(Json.object("success", true, "message",
				"Successfully merged '" + wanted.source() + "' into '" + wanted.branch() + "'", "result",
				Json.object("reference", merged.id())));
	}

	private Commit merge(Repository repository, Caller caller, Wanted wanted) {
		LakeError unknown = new LakeError(404, wanted.request(), LakeError.NO_BRANCH);
		Commit head = this.repositories.history()
			.branch(repository.id(), wanted.branch())
			.orElseThrow(() -> unknown.detail(FAILED, repository));
		Commit source = this.repositories.resolve(repository, wanted.source())
			.orElseThrow(() -> unknown.detail(FAILED, repository));
		FileTree mine = this.repositories.tree(head);
		ThreeWayMerge merge = ThreeWayMerge.merge(base(repository, head, source), mine, this.repositories.tree(source),
				wanted.strategy());
		if (!merge.conflicts().isEmpty()) {
			throw HubException.detail(409, Json.object("error", "Merge conflict", "message",
					"Both branches changed " + String.join(", ", merge.conflicts())));
		}
		if (!wanted.allowEmpty() && TreeChange.between(mine, merge.tree()).isEmpty()) {
			throw LakeError.noChanges(wanted.request()).detail(FAILED, repository);
		}
		return this.writer.add(repository, wanted.branch(), wanted.squash() ? List.of(head) : List.of(head, source),
				new NewCommit(this.writer.newId(), wanted.message(), "", caller, merge.tree()));
	}

	private FileTree base(Repository repository, Commit head, Commit source) {
		History history = this.repositories.history();
		return history.commits()
			.graph(repository.id())
			.mergeBase(head.id(), source.id())
			.flatMap((id) -> history.commits().find(repository.id(), id))
			.map(this.repositories::tree)
			.orElse(FileTree.EMPTY);
	}

	/**
	 * A merge as it was asked for.
	 *
	 * @param source what is brought
	 * @param branch where to
	 * @param message of the commit
	 * @param strategy what to do with conflicts
	 * @param allowEmpty whether to make a commit that changes nothing
	 * @param squash whether the commit forgets where its changes come from
	 */
	private record Wanted(String source, String branch, String message, Strategy strategy, boolean allowEmpty,
			boolean squash) {

		static Wanted of(ServerRequest request) {
			Fields body = Fields.body(request);
			String source = request.pathVariable("src");
			String branch = request.pathVariable("branch");
			String message = body.optionalText("message");
			String strategy = (body.raw("strategy") != null) ? body.oneOf("strategy", STRATEGIES, "") : "";
			Wanted wanted = new Wanted(source, branch,
					(message != null) ? message : "Merge '" + source + "' into '" + branch + "'", switch (strategy) {
						case "source-wins" -> Strategy.SOURCE_WINS;
						case "dest-wins" -> Strategy.DESTINATION_WINS;
						default -> Strategy.REPORT;
					}, body.flag("allow_empty", false), body.flag("squash_merge", false));
			body.check();
			return wanted;
		}

		String request() {
			return "POST /refs/" + this.source + "/merge/" + this.branch;
		}

	}

}
