package dev.cliengine.sample.backend.hub.repo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.TreeChange;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;
import dev.cliengine.sample.backend.hub.repo.tree.UnifiedDiff;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;

/** What a commit changed, file by file. */
final class CommitDiff {

	private static final long LARGEST = 1_000_000;

	private final Repositories repositories;

	CommitDiff(Repositories repositories) {
		this.repositories = repositories;
	}

	List<Map<String, @Nullable Object>> files(Commit commit, Commit parent) {
		return TreeChange.between(this.repositories.tree(parent), this.repositories.tree(commit))
			.stream()
			.map(this::file)
			.toList();
	}

	private Map<String, @Nullable Object> file(TreeChange change) {
		FileContent before = content(change.before());
		FileContent after = content(change.after());
		boolean lfs = (after != null) ? after.lfs() : before != null && before.lfs();
		Map<String, @Nullable Object> file = Json.object("path", change.path(), "type",
				(before == null) ? "added" : (after == null) ? "removed" : "changed", "path_type", "object",
				"size_bytes", (after != null) ? after.size() : 0, "is_lfs", lfs);
		if (after != null) {
			file.put("sha256", after.checksum());
		}
		if (before != null) {
			file.put("previous_size", before.size());
			file.put("previous_sha256", before.checksum());
		}
		if (!lfs) {
			file.put("diff", diff(change.path(), before, after));
		}
		return file;
	}

	/** {@code null} for what is no text, too long for one, or was LFS. */
	private @Nullable String diff(String path, @Nullable FileContent before, @Nullable FileContent after) {
		try {
			String old = text(before);
			String now = text(after);
			return (old != null && now != null) ? UnifiedDiff.of(path, old, now) : null;
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private @Nullable String text(@Nullable FileContent content) throws CharacterCodingException {
		if (content == null) {
			return "";
		}
		if (content.lfs() || content.size() >= LARGEST) {
			return null;
		}
		byte[] bytes = this.repositories.objects().read(ObjectKey.data(content.sha256()));
		return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	private static @Nullable FileContent content(@Nullable TreeEntry file) {
		return (file != null) ? file.content() : null;
	}

}
