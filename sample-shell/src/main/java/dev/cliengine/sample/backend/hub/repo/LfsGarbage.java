package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.repo.RefTable.Kind;
import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.TreeChange;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;

/** Deletes LFS content that is not kept any longer. */
final class LfsGarbage {

	private final Repositories repositories;

	private final BranchWriter writer;

	LfsGarbage(Repositories repositories) {
		this.repositories = repositories;
		this.writer = new BranchWriter(repositories);
	}

	/** Deletes those contents that no repository has. */
	void collect(Collection<String> hashes) {
		hashes.stream()
			.filter((hash) -> !this.repositories.contents().isAnywhere(hash))
			.forEach((hash) -> this.repositories.objects().delete(ObjectKey.lfs(hash)));
	}

	/**
	 * Deletes the oldest versions of the files a commit replaced, if there are more than
	 * the repository keeps. What a branch or tag has stays.
	 */
	void prune(Repository repository, Commit made) {
		collect(this.writer.exclusively(repository, (history) -> {
			Set<String> surplus = surplus(repository, made);
			if (!surplus.isEmpty()) {
				surplus.removeAll(inUse(repository));
			}
			surplus.forEach((hash) -> this.repositories.contents().delete(repository.id(), hash));
			return surplus;
		}));
	}

	private Set<String> surplus(Repository repository, Commit made) {
		FileTree before = parent(repository, made).map(this.repositories::tree).orElse(FileTree.EMPTY);
		Set<String> surplus = new LinkedHashSet<>();
		for (TreeChange change : TreeChange.between(before, this.repositories.tree(made))) {
			if (change.before() != null && change.before().content().lfs()) {
				versions(repository, made, change.path()).stream()
					.skip(repository.lfs().effectiveKeep())
					.forEach(surplus::add);
			}
		}
		return surplus;
	}

	/** What a file has been, newest first, up to what was deleted before. */
	private List<String> versions(Repository repository, Commit made, String path) {
		Set<String> versions = new LinkedHashSet<>();
		@Nullable Commit commit = made;
		while (commit != null) {
			String hash = this.repositories.tree(commit)
				.file(path)
				.map(TreeEntry::content)
				.filter(FileContent::lfs)
				.map(FileContent::sha256)
				.orElse(null);
			if (hash != null && this.repositories.objects().size(ObjectKey.lfs(hash)).isEmpty()) {
				break;
			}
			if (hash != null) {
				versions.add(hash);
			}
			commit = parent(repository, commit).orElse(null);
		}
		return new ArrayList<>(versions);
	}

	private Set<String> inUse(Repository repository) {
		Set<String> hashes = new HashSet<>();
		Stream.of(Kind.values())
			.flatMap((kind) -> this.repositories.history().refs().list(repository.id(), kind).stream())
			.flatMap((ref) -> this.repositories.history().commits().find(repository.id(), ref.commit()).stream())
			.flatMap((commit) -> this.repositories.tree(commit).files().values().stream())
			.forEach((file) -> hashes.add(file.content().sha256()));
		return hashes;
	}

	private Optional<Commit> parent(Repository repository, Commit commit) {
		return commit.parents()
			.stream()
			.findFirst()
			.flatMap((id) -> this.repositories.history().commits().find(repository.id(), id));
	}

}
