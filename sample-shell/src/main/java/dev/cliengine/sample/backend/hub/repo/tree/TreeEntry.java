package dev.cliengine.sample.backend.hub.repo.tree;

import java.time.Instant;

/**
 * A file of a commit.
 *
 * @param path where it is, from the root, without leading slash
 * @param content what is in it
 * @param commit the id of the commit that last changed it
 * @param modified when that was
 * @since 0.1.0
 */
public record TreeEntry(String path, FileContent content, String commit, Instant modified) {

	/** The same content elsewhere, changed by another commit. */
	public TreeEntry copyTo(String newPath, String newCommit, Instant when) {
		return new TreeEntry(newPath, this.content, newCommit, when);
	}

	/** The last segment of the path. */
	public String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

}
