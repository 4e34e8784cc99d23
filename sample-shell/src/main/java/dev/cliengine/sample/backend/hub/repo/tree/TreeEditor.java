package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.List;
import java.util.NavigableMap;

/**
 * Changes to a tree, until they are made into the next one.
 *
 * @since 0.1.0
 */
public final class TreeEditor {

	private final NavigableMap<String, TreeEntry> files;

	TreeEditor(NavigableMap<String, TreeEntry> files) {
		this.files = files;
	}

	/** Puts a file, unless the one that is there has that content already. */
	public void put(TreeEntry file) {
		TreeEntry present = this.files.get(file.path());
		if (present == null || !present.content().equals(file.content())) {
			this.files.put(file.path(), file);
		}
	}

	/** Puts a file as it was in another tree, with the time of its own last change. */
	public void restore(TreeEntry file) {
		this.files.put(file.path(), file);
	}

	/** Takes a file away. */
	public boolean remove(String path) {
		return this.files.remove(path) != null;
	}

	/** Takes away all files below a directory. */
	public boolean removeDirectory(String path) {
		List<String> paths = tree().under(path).stream().map(TreeEntry::path).toList();
		paths.forEach(this.files::remove);
		return !paths.isEmpty();
	}

	/** The tree with the changes. */
	public FileTree tree() {
		return FileTree.of(this.files.values());
	}

}
