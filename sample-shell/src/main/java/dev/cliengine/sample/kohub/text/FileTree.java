package dev.cliengine.sample.kohub.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Tree;
import dev.cliengine.terminal.ByteSize;

/**
 * Files in their directories, directories first.
 *
 * @since 0.1.0
 */
public final class FileTree {

	private final String head;

	private final String root;

	private final Directory top = new Directory();

	/**
	 * @param head what stands above
	 * @param root the directory that was listed, empty for all of the repository
	 */
	public FileTree(String head, String root) {
		this.head = head;
		this.root = root;
	}

	/** Adds files, and directories that may be empty. */
	public FileTree add(List<TreeEntry> entries) {
		entries.forEach((entry) -> add(entry));
		return this;
	}

	private void add(TreeEntry entry) {
		boolean below = !this.root.isEmpty() && entry.path().startsWith(this.root + "/");
		String[] names = (below ? entry.path().substring(this.root.length() + 1) : entry.path()).split("/");
		Directory directory = this.top;
		for (int i = 0; i < names.length - 1; i++) {
			directory = directory.directory(names[i]);
		}
		String name = names[names.length - 1];
		if (entry.isDirectory()) {
			directory.directory(name);
		}
		else {
			directory.files.put(name, entry);
		}
	}

	/** The tree, or a sentence that there is nothing. */
	public String text(Look look) {
		if (this.top.isEmpty()) {
			return "No files found\n";
		}
		Tree tree = new Tree(this.head);
		this.top.addTo(tree, look);
		return tree.text(look);
	}

	private static final class Directory {

		private final Map<String, Directory> directories = new TreeMap<>();

		private final Map<String, TreeEntry> files = new TreeMap<>();

		boolean isEmpty() {
			return this.directories.isEmpty() && this.files.isEmpty();
		}

		Directory directory(String name) {
			return this.directories.computeIfAbsent(name, (missing) -> new Directory());
		}

		void addTo(Tree tree, Look look) {
			this.directories
				.forEach((name, directory) -> directory.addTo(tree.add(look.icon("📁 ", "") + name + "/"), look));
			this.files.forEach((name, file) -> {
				List<String> label = new ArrayList<>();
				label.add(look.icon("📄 ", "") + name);
				label.add("(" + ByteSize.of(file.size()) + ")");
				if (file.lfs() != null) {
					label.add("(LFS)");
				}
				tree.add(String.join(" ", label));
			});
		}

	}

}
