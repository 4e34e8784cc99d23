package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * All files of a commit. A directory exists as long as a file is in it.
 *
 * @since 0.1.0
 */
public final class FileTree {

	/** No files. */
	public static final FileTree EMPTY = new FileTree(new TreeMap<>());

	/** The character after the slash: nothing below a directory sorts behind it. */
	private static final char AFTER_SLASH = '/' + 1;

	private final NavigableMap<String, TreeEntry> files;

	private FileTree(NavigableMap<String, TreeEntry> files) {
		this.files = Collections.unmodifiableNavigableMap(files);
	}

	/** The files of a commit; the last of several with one path counts. */
	public static FileTree of(Collection<TreeEntry> files) {
		NavigableMap<String, TreeEntry> map = new TreeMap<>();
		files.forEach((file) -> map.put(file.path(), file));
		return new FileTree(map);
	}

	/** The files by path, in order. */
	public NavigableMap<String, TreeEntry> files() {
		return this.files;
	}

	/** The file at a path. */
	public Optional<TreeEntry> file(String path) {
		return Optional.ofNullable(this.files.get(path));
	}

	/** Whether files are below a path; the empty path is the root and always there. */
	public boolean hasDirectory(String path) {
		String first = this.files.ceilingKey(below(path));
		return path.isEmpty() || (first != null && first.startsWith(below(path)));
	}

	/** The files below a directory, at any depth, in order. */
	public Collection<TreeEntry> under(String directory) {
		return directory.isEmpty() ? this.files.values()
				: this.files.subMap(directory + "/", directory + AFTER_SLASH).values();
	}

	/**
	 * Lists a directory in order of paths; directories count with a slash behind.
	 * @param query what to list
	 * @param limit how many items at most
	 */
	public List<TreeItem> list(TreeQuery query, int limit) {
		List<TreeItem> items = new ArrayList<>();
		String start = below(query.directory()) + query.namePrefix();
		Map.@Nullable Entry<String, TreeEntry> next = next(query.after(), start);
		while (next != null && next.getKey().startsWith(start) && items.size() < limit) {
			TreeItem item = item(next.getValue(), query);
			items.add(item);
			next = next(item.cursor(), start);
		}
		return items;
	}

	/** Bytes of all files. */
	public long bytes() {
		return this.files.values().stream().mapToLong((file) -> file.content().size()).sum();
	}

	/** A copy to change. */
	public TreeEditor edit() {
		return new TreeEditor(new TreeMap<>(this.files));
	}

	private Map.@Nullable Entry<String, TreeEntry> next(String after, String start) {
		if (after.compareTo(start) < 0) {
			return this.files.ceilingEntry(start);
		}
		return after.endsWith("/") ? this.files.ceilingEntry(after.substring(0, after.length() - 1) + AFTER_SLASH)
				: this.files.higherEntry(after);
	}

	private static TreeItem item(TreeEntry file, TreeQuery query) {
		int slash = query.recursive() ? -1 : file.path().indexOf('/', below(query.directory()).length());
		return (slash < 0) ? new TreeItem(file.path(), file) : new TreeItem(file.path().substring(0, slash), null);
	}

	private static String below(String directory) {
		return directory.isEmpty() ? "" : directory + "/";
	}

}
