package dev.cliengine.sample.backend.hub.repo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import dev.cliengine.sample.backend.hub.repo.git.GitObject;
import dev.cliengine.sample.backend.hub.repo.git.GitSnapshot;
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;

/**
 * The files of a repository as Git is to see them: LFS content as pointers, and beside
 * them what makes Git LFS fetch it.
 */
final class GitFiles {

	private static final int GIT_ID = 40;

	private final Repositories repositories;

	GitFiles(Repositories repositories) {
		this.repositories = repositories;
	}

	GitSnapshot snapshot(Repository repository, Commit head) {
		FileTree tree = this.repositories.tree(head);
		Map<String, GitObject> files = new LinkedHashMap<>();
		tree.files().forEach((path, file) -> files.put(path, blob(file.content())));
		String attributes = tree.files()
			.values()
			.stream()
			.filter((file) -> file.content().lfs())
			.map((file) -> quoted(file.path()) + " filter=lfs diff=lfs merge=lfs -text\n")
			.collect(Collectors.joining());
		if (!attributes.isEmpty()) {
			files.putIfAbsent(".gitattributes", text(attributes));
			String prefix = (repository.key().type() == RepoType.MODEL) ? repository.key().id()
					: repository.key().path();
			files.putIfAbsent(".lfsconfig", text(
					"[lfs]\n\turl = " + this.repositories.hub().origins().api() + "/" + prefix + ".git/info/lfs\n"));
		}
		return new GitSnapshot(files, head.message(), head.author(), head.at());
	}

	private GitObject blob(FileContent content) {
		if (content.lfs()) {
			return text("version https://git-lfs.github.com/spec/v1\noid sha256:" + content.oid() + "\nsize "
					+ content.size() + "\n");
		}
		ObjectKey key = ObjectKey.data(content.sha256());
		return (content.oid().length() == GIT_ID)
				? GitObject.blob(content.oid(), () -> this.repositories.objects().read(key))
				: GitObject.of(GitObject.Type.BLOB, this.repositories.objects().read(key));
	}

	private static GitObject text(String text) {
		return GitObject.of(GitObject.Type.BLOB, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String quoted(String path) {
		return path.contains(" ") || path.contains("\"")
				? "\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : path;
	}

}
