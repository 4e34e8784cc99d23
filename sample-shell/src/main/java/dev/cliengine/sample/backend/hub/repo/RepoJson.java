package dev.cliengine.sample.backend.hub.repo;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;

/** Repositories as the hub writes them. */
final class RepoJson {

	private static final int SHORT_SHA = 40;

	private RepoJson() {
	}

	/** A line of a list. */
	static Map<String, @Nullable Object> item(Repository repository) {
		Repository.Head head = repository.head();
		return Json.object("id", repository.key().id(), "author", repository.key().namespace(), "private",
				repository.isPrivate(), "sha", (head != null) ? head.commit() : null, "lastModified", listed(head),
				"createdAt", HubClock.zulu(repository.createdAt()), "downloads", repository.popularity().downloads(),
				"likes", repository.popularity().likes(), "gated", false, "tags", List.of());
	}

	/** The repository itself. */
	static Map<String, @Nullable Object> info(Repository repository, @Nullable Commit head,
			Collection<TreeEntry> files) {
		Map<String, @Nullable Object> json = Json.object("_id", repository.id(), "id", repository.key().id(), "modelId",
				(repository.key().type() == RepoType.MODEL) ? repository.key().id() : null);
		json.putAll(common(repository, head, files));
		json.put("sha", (head != null) ? head.id().substring(0, SHORT_SHA) : null);
		return json;
	}

	/** The repository at a revision. */
	static Map<String, @Nullable Object> revision(Repository repository, String revision, Commit commit,
			Collection<TreeEntry> files) {
		Map<String, @Nullable Object> json = Json.object("id", repository.key().id());
		json.putAll(common(repository, commit, files));
		json.putAll(Json.object("files", List.of(), "type", repository.key().type().singular(), "revision", revision,
				"commit", Json.object("oid", commit.id(), "date", commit.at().getEpochSecond()), "xetEnabled", false));
		return json;
	}

	private static Map<String, @Nullable Object> common(Repository repository, @Nullable Commit commit,
			Collection<TreeEntry> files) {
		return Json.object("author", repository.key().namespace(), "sha", (commit != null) ? commit.id() : null,
				"lastModified", (commit != null) ? EntryJson.second(commit.at()) : null, "createdAt",
				HubClock.zulu(repository.createdAt()), "private", repository.isPrivate(), "disabled", false, "gated",
				false, "downloads", repository.popularity().downloads(), "likes", repository.popularity().likes(),
				"tags", List.of(), "pipeline_tag", null, "library_name", null, "siblings", EntryJson.siblings(files),
				"spaces", List.of(), "models", List.of(), "datasets", List.of());
	}

	/** The hub knows its users' commits better than the storage layer's own. */
	private static @Nullable String listed(Repository.@Nullable Head head) {
		if (head == null) {
			return null;
		}
		return head.byUser() ? HubClock.zulu(head.at()) : EntryJson.second(head.at());
	}

}
