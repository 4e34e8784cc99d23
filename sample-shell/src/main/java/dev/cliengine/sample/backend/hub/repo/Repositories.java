package dev.cliengine.sample.backend.hub.repo;

import java.util.Optional;

import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.storage.ObjectStore;

/**
 * Where everything about repositories is kept.
 *
 * @param hub what both halves of the hub share
 * @param table the repositories
 * @param history their commits and refs
 * @param contents what they store
 * @param objects the bytes
 * @param locks one change at a time
 */
record Repositories(HubServices hub, RepositoryTable table, History history, ContentTable contents, ObjectStore objects,
		RepoLocks locks) {

	static Repositories of(HubServices hub, ObjectStore objects) {
		HubDatabase database = hub.database();
		History history = new History(new CommitTable(database), new RefTable(database), new TreeStore(objects));
		return new Repositories(hub, new RepositoryTable(database), history, new ContentTable(database), objects,
				new RepoLocks());
	}

	/** The commit a branch, tag, id or beginning of an id means. */
	Optional<Commit> resolve(Repository repository, String revision) {
		return this.history.resolve(repository.id(), revision);
	}

	FileTree tree(Commit commit) {
		return this.history.trees().load(commit.tree());
	}

	/** The threshold of a repository in bytes. */
	long threshold(Repository repository) {
		return repository.lfs().effectiveThreshold(this.hub.settings().transfer().lfsThreshold());
	}

	boolean isLfs(Repository repository, String path, long size) {
		return repository.lfs().isLfs(path, size, this.hub.settings().transfer().lfsThreshold());
	}

	/** The address people open. */
	String url(RepoKey key) {
		return this.hub.origins().api() + "/" + key.path();
	}

}
