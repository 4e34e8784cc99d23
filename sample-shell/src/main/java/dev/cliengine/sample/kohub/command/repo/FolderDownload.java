package dev.cliengine.sample.kohub.command.repo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.model.FileDownload;
import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;

/**
 * Fetches many files into one directory.
 *
 * @param client the server
 * @param repo the repository
 * @param revision the branch, tag or commit
 * @param target the directory
 */
record FolderDownload(KohubClient client, Repo repo, String revision, Path target) {

	/**
	 * Fetches what is not there yet.
	 * @param path the directory in the repository, empty for the root, which becomes the
	 * target
	 * @return the files that were fetched
	 * @throws LocalFileError before any is fetched, if another file is in the way of one
	 */
	List<Path> fetch(String path, Globs globs, boolean overwrite) {
		List<TreeEntry> wanted = new ArrayList<>();
		for (TreeEntry entry : entries(path)) {
			if (!globs.take(entry.path())) {
				continue;
			}
			Path file = place(path, entry);
			if (!Files.exists(file)) {
				wanted.add(entry);
			}
			else if (!SameContent.isIn(file, entry)) {
				if (!overwrite) {
					throw LocalFileError.exists(file);
				}
				wanted.add(entry);
			}
		}
		return wanted.stream().map((entry) -> fetch(entry.path(), place(path, entry))).toList();
	}

	/** Fetches the contents of large files over what stands for them. */
	List<Path> fetchLarge() {
		return entries("").stream()
			.filter((entry) -> entry.lfs() != null)
			.map((entry) -> fetch(entry.path(), place("", entry)))
			.toList();
	}

	private List<TreeEntry> entries(String path) {
		return this.client.trees()
			.listRepoTree(this.repo, this.revision, TreeQuery.below(path))
			.value()
			.stream()
			.filter((entry) -> !entry.isDirectory())
			.toList();
	}

	private Path fetch(String path, Path file) {
		return this.client.downloads().downloadFile(this.repo, new FileDownload(path, this.revision, file, true));
	}

	/** A server that names a path outside of the target is not believed. */
	private Path place(String path, TreeEntry entry) {
		String name = Names.path(entry.path());
		return this.target
			.resolve((!path.isEmpty() && name.startsWith(path + "/")) ? name.substring(path.length() + 1) : name);
	}

}
