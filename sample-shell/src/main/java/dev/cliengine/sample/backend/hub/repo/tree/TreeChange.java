package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * How a file differs between two trees.
 *
 * @param path where it is
 * @param before the file, {@code null} if it was added
 * @param after the file, {@code null} if it was removed
 * @since 0.1.0
 */
public record TreeChange(String path, @Nullable TreeEntry before, @Nullable TreeEntry after) {

	/** The changes that lead from one tree to another, by path. */
	public static List<TreeChange> between(FileTree before, FileTree after) {
		TreeSet<String> paths = new TreeSet<>(before.files().keySet());
		paths.addAll(after.files().keySet());
		List<TreeChange> changes = new ArrayList<>();
		for (String path : paths) {
			TreeEntry old = before.files().get(path);
			TreeEntry now = after.files().get(path);
			if (!same(old, now)) {
				changes.add(new TreeChange(path, old, now));
			}
		}
		return changes;
	}

	/** Whether both are absent or have equal content. */
	static boolean same(@Nullable TreeEntry one, @Nullable TreeEntry other) {
		return (one == null || other == null) ? one == other : one.content().equals(other.content());
	}

}
