package dev.cliengine.sample.kohub.menu;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Tree;
import dev.cliengine.terminal.ByteSize;

/**
 * Files below their directories.
 *
 * @param heading the label of the root
 * @param below the directory that the entries are in
 */
record FileTree(String heading, String below) {

	String text(List<TreeEntry> entries, Look look) {
		if (entries.isEmpty()) {
			return "No files found\n";
		}
		Tree root = new Tree(this.heading);
		Map<String, Tree> directories = new HashMap<>(Map.of("", root));
		entries.stream()
			.sorted(Comparator.comparing((TreeEntry entry) -> !entry.isDirectory() && relative(entry).indexOf('/') < 0)
				.thenComparing(TreeEntry::path))
			.forEach((entry) -> add(entry, directories, look));
		return root.text(look);
	}

	private void add(TreeEntry entry, Map<String, Tree> directories, Look look) {
		String path = relative(entry);
		if (entry.isDirectory()) {
			directory(path, directories, look);
			return;
		}
		int slash = path.lastIndexOf('/');
		Tree parent = directory((slash < 0) ? "" : path.substring(0, slash), directories, look);
		String lfs = (entry.lfs() != null) ? ", LFS" : "";
		parent.add(look.icon("📄 ", "") + path.substring(slash + 1) + " (" + ByteSize.of(entry.size()) + lfs + ")");
	}

	private static Tree directory(String path, Map<String, Tree> directories, Look look) {
		Tree known = directories.get(path);
		if (known != null) {
			return known;
		}
		int slash = path.lastIndexOf('/');
		Tree parent = directory((slash < 0) ? "" : path.substring(0, slash), directories, look);
		Tree made = parent.add(look.icon("📁 ", "") + path.substring(slash + 1) + "/");
		directories.put(path, made);
		return made;
	}

	private String relative(TreeEntry entry) {
		String prefix = this.below.isEmpty() ? "" : this.below + "/";
		return entry.path().startsWith(prefix) ? entry.path().substring(prefix.length()) : entry.path();
	}

}
