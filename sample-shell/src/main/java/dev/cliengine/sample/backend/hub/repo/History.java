package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.cliengine.sample.backend.hub.repo.RefTable.Kind;

/**
 * Commits, what points at them, and their files.
 *
 * @param commits the commits
 * @param refs the branches and tags
 * @param trees the files
 */
record History(CommitTable commits, RefTable refs, TreeStore trees) {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{6,64}");

	/** The commit a branch, tag, id or beginning of an id means. */
	Optional<Commit> resolve(long repository, String revision) {
		return this.refs.find(repository, Kind.BRANCH, revision)
			.or(() -> this.refs.find(repository, Kind.TAG, revision))
			.flatMap((id) -> this.commits.find(repository, id))
			.or(() -> byId(repository, revision));
	}

	/** The commit with an id, or the only one whose id begins so. */
	Optional<Commit> byId(long repository, String id) {
		if (!ID.matcher(id).matches()) {
			return Optional.empty();
		}
		List<Commit> found = this.commits.byPrefix(repository, id);
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** The commit a branch is at. */
	Optional<Commit> branch(long repository, String name) {
		return this.refs.find(repository, Kind.BRANCH, name).flatMap((id) -> this.commits.find(repository, id));
	}

	/** Adds a commit and moves a branch to it. */
	void add(long repository, String branch, Commit commit) {
		this.commits.insert(repository, commit);
		this.refs.put(repository, Kind.BRANCH, branch, commit.id());
	}

}
