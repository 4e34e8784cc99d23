package dev.cliengine.sample.backend.hub.repo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;
import dev.cliengine.sample.backend.hub.repo.tree.TreeItem;

/** Files and directories as the hub writes them. */
final class EntryJson {

	private static final int POINTER_SIZE = 134;

	private final Repositories repositories;

	EntryJson(Repositories repositories) {
		this.repositories = repositories;
	}

	/**
	 * The lines of a listing.
	 * @param tree where the items are from
	 * @param expand whether with the commit that last changed each
	 */
	List<Map<String, @Nullable Object>> entries(Repository repository, FileTree tree, List<TreeItem> items,
			boolean expand) {
		List<Map<String, @Nullable Object>> entries = items.stream().map(EntryJson::entry).toList();
		if (expand) {
			List<Optional<TreeEntry>> latest = items.stream().map((item) -> latest(tree, item)).toList();
			Set<String> ids = new HashSet<>();
			latest.forEach((file) -> file.map(TreeEntry::commit).ifPresent(ids::add));
			Map<String, Commit> commits = this.repositories.history().commits().byIds(repository.id(), ids);
			for (int i = 0; i < items.size(); i++) {
				Commit commit = latest.get(i).map((file) -> commits.get(file.commit())).orElse(null);
				entries.get(i).put("lastCommit", (commit != null) ? lastCommit(commit) : null);
				if (items.get(i).file() != null) {
					entries.get(i).put("securityFileStatus", null);
				}
			}
		}
		return entries;
	}

	/** The files of a tree as the infos list them. */
	static List<Map<String, @Nullable Object>> siblings(Collection<TreeEntry> files) {
		return files.stream().map((file) -> {
			Map<String, @Nullable Object> sibling = Json.object("rfilename", file.path(), "size",
					file.content().size());
			if (file.content().lfs()) {
				sibling.put("lfs", lfs("sha256", file.content()));
			}
			return sibling;
		}).toList();
	}

	/** A time of which the storage layer knows only the second. */
	static String second(Instant at) {
		return HubClock.zulu(at.truncatedTo(ChronoUnit.SECONDS));
	}

	private static Map<String, @Nullable Object> entry(TreeItem item) {
		TreeEntry file = item.file();
		if (file == null) {
			return Json.object("type", "directory", "oid", "", "size", 0, "path", item.path());
		}
		Map<String, @Nullable Object> entry = Json.object("type", "file", "oid", file.content().oid(), "size",
				file.content().size(), "path", item.path(), "lastModified", second(file.modified()));
		if (file.content().lfs()) {
			entry.put("lfs", lfs("oid", file.content()));
		}
		return entry;
	}

	private static Map<String, @Nullable Object> lfs(String name, FileContent content) {
		return Json.object(name, content.oid(), "size", content.size(), "pointerSize", POINTER_SIZE);
	}

	private static Optional<TreeEntry> latest(FileTree tree, TreeItem item) {
		return (item.file() != null) ? Optional.of(item.file())
				: tree.under(item.path()).stream().max(Comparator.comparing(TreeEntry::modified));
	}

	private static Map<String, @Nullable Object> lastCommit(Commit commit) {
		return Json.object("id", commit.id(), "title", commit.title(), "date", second(commit.at()));
	}

}
