package dev.cliengine.sample.backend.hub.repo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.RepoPath;
import dev.cliengine.sample.backend.hub.storage.Digests;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;

/**
 * Reads what a commit is to hold, and stores the content of its regular files on the way:
 * without a commit nobody finds it.
 */
final class CommitReader {

	private final Repositories repositories;

	private final Repository repository;

	private final List<Operation> operations = new ArrayList<>();

	private @Nullable JsonNode header;

	CommitReader(Repositories repositories, Repository repository) {
		this.repositories = repositories;
		this.repository = repository;
	}

	/**
	 * Reads the whole body.
	 * @throws HubException 400 for what cannot be committed
	 */
	CommitDraft read(InputStream body) throws IOException {
		try (NdjsonLines lines = new NdjsonLines(body)) {
			for (JsonNode line = lines.next(); line != null; line = lines.next()) {
				read(line.path("key").asString(""), line.path("value"));
			}
		}
		JsonNode found = this.header;
		if (found == null) {
			throw HubException.error(400, "Missing commit header");
		}
		return new CommitDraft(found.path("summary").asString("Commit via API"), found.path("description").asString(""),
				this.operations);
	}

	private void read(String key, JsonNode value) {
		switch (key) {
			case "header" -> this.header = value;
			case "file" -> this.operations.add(new Operation.Put(path(value, "path"), regular(value)));
			case "lfsFile" -> this.operations.add(new Operation.Put(path(value, "path"), lfs(value)));
			case "deletedFile" -> this.operations.add(new Operation.Delete(path(value, "path")));
			case "deletedFolder" -> this.operations.add(new Operation.DeleteFolder(path(value, "path")));
			case "copyFile" -> this.operations.add(new Operation.Copy(path(value, "path"), path(value, "srcPath"),
					value.path("srcRevision").asStringOpt().orElse(null)));
			default -> {
				// The real hub skips what it does not know.
			}
		}
	}

	private FileContent regular(JsonNode value) {
		String path = path(value, "path");
		byte[] content;
		try {
			content = Base64.getDecoder().decode(value.path("content").asString(""));
		}
		catch (IllegalArgumentException ex) {
			throw HubException.error(400, "Failed to decode base64 content for " + path);
		}
		if (this.repositories.isLfs(this.repository, path, content.length)) {
			throw mustBeLfs(path, content.length, this.repositories.threshold(this.repository));
		}
		String sha256 = this.repositories.objects().put(ObjectKey.Area.DATA, content);
		return new FileContent(false, Digests.gitBlob(content), content.length, sha256, Digests.MD5.of(content));
	}

	private FileContent lfs(JsonNode value) {
		String oid = value.path("oid").asString("");
		if (!ObjectKey.isHash(oid)) {
			throw HubException.error(400, "Missing or invalid LFS oid for " + path(value, "path"));
		}
		long size = this.repositories.objects()
			.size(ObjectKey.lfs(oid))
			.orElseThrow(() -> HubException.error(400, "LFS object " + oid + " not found in storage"));
		if (value.path("size").asLong(size) != size) {
			throw HubException.error(400,
					"LFS object " + oid + " has " + size + " bytes, not " + value.path("size").asString());
		}
		return FileContent.ofLfs(oid, size);
	}

	private static String path(JsonNode value, String name) {
		String path = RepoPath.trim(value.path(name).asString(""));
		if (!RepoPath.isValid(path)) {
			throw HubException.error(400, "Missing or invalid '" + name + "': '" + path + "'");
		}
		return path;
	}

	private static HubException mustBeLfs(String path, int size, long threshold) {
		return HubException.detail(400,
				Json.object("error",
						"File " + path + " should use LFS (size: " + size + " bytes, threshold: " + threshold
								+ " bytes). Files >= " + threshold
								+ " bytes or matching LFS suffix rules must be uploaded through Git LFS."
								+ " Use 'lfsFile' operation instead of 'file' operation.",
						"file_size", size, "lfs_threshold", threshold, "suggested_operation", "lfsFile"));
	}

}
