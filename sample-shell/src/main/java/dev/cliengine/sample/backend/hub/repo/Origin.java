package dev.cliengine.sample.backend.hub.repo;

import java.util.List;

import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Secrets;
import dev.cliengine.sample.backend.hub.repo.BranchWriter.NewCommit;
import dev.cliengine.sample.backend.hub.repo.RefTable.Kind;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;

/** Where the history of a repository begins, the first time and again. */
final class Origin {

	private static final int SUFFIX_DIGITS = 22;

	private final Repositories repositories;

	private final BranchWriter writer;

	private final Secrets secrets = new Secrets();

	Origin(Repositories repositories) {
		this.repositories = repositories;
		this.writer = new BranchWriter(repositories);
	}

	/** Makes a repository with the one commit every repository has. */
	Repository create(RepoKey key, boolean isPrivate) {
		String storageName = key.type().singular().charAt(0) + "-" + key.namespace() + "-" + key.name() + "-"
				+ this.secrets.hex(SUFFIX_DIGITS);
		this.repositories.table().insert(key, storageName, isPrivate, this.repositories.hub().clock().next());
		Repository made = this.repositories.table().find(key).orElseThrow();
		first(made);
		return made;
	}

	/**
	 * Forgets all history, branches and tags but for the files of {@code main}. Call it
	 * within {@link BranchWriter#exclusively}.
	 */
	void restart(Repository repository, String message, Caller caller) {
		History history = this.repositories.history();
		FileTree files = history.branch(repository.id(), RefTable.MAIN)
			.map(this.repositories::tree)
			.orElse(FileTree.EMPTY);
		history.commits().deleteAll(repository.id());
		this.repositories.contents().deleteAll(repository.id());
		Commit first = first(repository);
		if (!files.files().isEmpty()) {
			String id = this.writer.newId();
			List<TreeEntry> rewritten = files.files()
				.values()
				.stream()
				.map((file) -> new TreeEntry(file.path(), file.content().rewritten(), id,
						this.repositories.hub().clock().now()))
				.toList();
			this.writer.add(repository, RefTable.MAIN, List.of(first),
					new NewCommit(id, message, "", caller, FileTree.of(rewritten)));
		}
	}

	private Commit first(Repository repository) {
		this.repositories.history().refs().delete(repository.id(), Kind.BRANCH, RefTable.MAIN);
		return this.writer.add(repository, RefTable.MAIN, List.of(),
				new NewCommit(this.writer.newId(), "Repository created", "", null, FileTree.EMPTY));
	}

}
