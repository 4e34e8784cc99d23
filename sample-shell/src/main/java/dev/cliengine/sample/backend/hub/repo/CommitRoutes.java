package dev.cliengine.sample.backend.hub.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.BranchWriter.NewCommit;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.TreeChange;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEditor;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;

/** The last step of an upload. */
final class CommitRoutes implements HubRoutes {

	private static final String FAILED = "Commit failed";

	private final Repositories repositories;

	private final Access access;

	private final BranchWriter writer;

	private final LfsGarbage garbage;

	CommitRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.writer = new BranchWriter(repositories);
		this.garbage = new LfsGarbage(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route().POST(Paths.REPO + "/commit/{branch}", Blocking.handle(this::commit)).build();
	}

	private Mono<ServerResponse> commit(ServerRequest request) throws IOException {
		Caller caller = this.access.required(request);
		Repository repository = this.access.writable(request);
		if (request.queryParam("create_pr").filter("1"::equals).isPresent()) {
			throw HubException.coded(501, "NotImplemented",
					"pull requests is not supported by KohakuHub. Commit to a branch and merge it instead.");
		}
		CommitDraft draft = read(request, repository);
		String branch = request.pathVariable("branch");
		Commit commit = this.writer.exclusively(repository, (history) -> {
			Commit head = history.branch(repository.id(), branch)
				.orElseThrow(() -> new LakeError(404, "POST /branches/" + branch + "/commits", LakeError.NO_BRANCH)
					.detail(FAILED, repository));
			return apply(repository, branch, head, draft, caller);
		});
		this.garbage.prune(repository, commit);
		return Json.ok(Json.object("commitUrl", repository.key().path() + "/commit/" + commit.id(), "commitOid",
				commit.id(), "pullRequestUrl", null));
	}

	/** Goes by way of a file, since a commit may be larger than the memory. */
	private CommitDraft read(ServerRequest request, Repository repository) throws IOException {
		Path spool = Files.createTempFile(this.repositories.hub().directory(), "commit", null);
		try {
			DataBufferUtils.write(request.bodyToFlux(DataBuffer.class), spool, StandardOpenOption.WRITE).block();
			return new CommitReader(this.repositories, repository).read(Files.newInputStream(spool));
		}
		finally {
			Files.deleteIfExists(spool);
		}
	}

	private Commit apply(Repository repository, String branch, Commit head, CommitDraft draft, Caller caller) {
		FileTree before = this.repositories.tree(head);
		TreeEditor editor = before.edit();
		String id = this.writer.newId();
		Instant now = this.repositories.hub().clock().now();
		for (Operation operation : draft.operations()) {
			if (operation instanceof Operation.Put put) {
				editor.put(new TreeEntry(put.path(), put.content(), id, now));
			}
			else if (operation instanceof Operation.Delete delete) {
				editor.remove(delete.path());
			}
			else if (operation instanceof Operation.DeleteFolder delete) {
				editor.removeDirectory(delete.path());
			}
			else if (operation instanceof Operation.Copy copy) {
				editor.put(source(repository, before, copy).copyTo(copy.path(), id, now));
			}
		}
		FileTree after = editor.tree();
		if (!TreeChange.between(before, after).isEmpty()) {
			return this.writer.add(repository, branch, List.of(head),
					new NewCommit(id, draft.title(), draft.description(), caller, after));
		}
		if (draft.insistsOnChange()) {
			throw LakeError.noChanges("POST /branches/" + branch + "/commits").detail(FAILED, repository);
		}
		return head;
	}

	private TreeEntry source(Repository repository, FileTree before, Operation.Copy copy) {
		FileTree tree = (copy.revision() == null) ? before
				: this.repositories.resolve(repository, copy.revision())
					.map(this.repositories::tree)
					.orElse(FileTree.EMPTY);
		return tree.file(copy.source())
			.orElseThrow(() -> HubException.error(404, "Source file " + copy.source() + " not found"));
	}

}
