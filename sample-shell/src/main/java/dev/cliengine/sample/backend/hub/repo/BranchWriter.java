package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Secrets;
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.TreeChange;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;

/** Moves branches: one change at a time, and all of it or nothing. */
final class BranchWriter {

	private static final int ID_DIGITS = 64;

	private final Repositories repositories;

	private final Secrets secrets = new Secrets();

	BranchWriter(Repositories repositories) {
		this.repositories = repositories;
	}

	/** An id for the next commit: any, but unique. */
	String newId() {
		return this.secrets.hex(ID_DIGITS);
	}

	/** Runs a change of a repository by itself, in a transaction. */
	<T extends @Nullable Object> T exclusively(Repository repository, Function<History, T> work) {
		return this.repositories.locks()
			.hold(repository.id(),
					() -> this.repositories.hub()
						.database()
						.inTransaction(() -> work.apply(this.repositories.history())));
	}

	/**
	 * Adds a commit to a branch. Call it within {@link #exclusively}.
	 * @param parents what it comes from, first the branch's present commit
	 */
	Commit add(Repository repository, String branch, List<Commit> parents, NewCommit wanted) {
		FileTree before = parents.isEmpty() ? FileTree.EMPTY : this.repositories.tree(parents.get(0));
		List<FileContent> contents = TreeChange.between(before, wanted.tree())
			.stream()
			.map(TreeChange::after)
			.filter(Objects::nonNull)
			.map(TreeEntry::content)
			.toList();
		requireSpace(repository, contents);
		this.repositories.contents().add(repository.id(), contents);
		Commit commit = new Commit(wanted.id(), wanted.title(), wanted.description(), wanted.authorName(),
				wanted.authorId(), parents.stream().map(Commit::id).toList(),
				this.repositories.history().trees().save(wanted.tree()), this.repositories.hub().clock().next());
		this.repositories.history().add(repository.id(), branch, commit);
		return commit;
	}

	private void requireSpace(Repository repository, List<FileContent> contents) {
		long more = contents.stream()
			.filter((content) -> !this.repositories.contents().has(repository.id(), content.sha256()))
			.mapToLong(FileContent::size)
			.sum();
		if (more > 0) {
			new SpaceCheck(this.repositories).require(repository, more);
		}
	}

	/**
	 * A commit to make.
	 *
	 * @param id its id
	 * @param title the first line of its message
	 * @param description the rest
	 * @param author who makes it, {@code null} for the hub
	 * @param tree its files
	 */
	record NewCommit(String id, String title, String description, @Nullable Caller author, FileTree tree) {

		String authorName() {
			return (this.author != null) ? this.author.name() : Commit.HUB;
		}

		@Nullable Long authorId() {
			return (this.author != null) ? this.author.id() : null;
		}

	}

}
