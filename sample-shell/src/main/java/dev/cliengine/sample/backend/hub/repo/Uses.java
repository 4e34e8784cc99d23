package dev.cliengine.sample.backend.hub.repo;

import java.util.Optional;

import dev.cliengine.sample.backend.hub.StorageUse;

/** What the accounts half wants to know of repositories. */
final class Uses implements StorageUse {

	private final Repositories repositories;

	Uses(Repositories repositories) {
		this.repositories = repositories;
	}

	@Override
	public long usedBytes(String namespace, boolean isPrivate) {
		return this.repositories.contents().bytes(namespace, isPrivate);
	}

	@Override
	public long repositories(String namespace, String type) {
		return this.repositories.table().count(namespace, type);
	}

	@Override
	public void recalculate(String namespace) {
		// The bytes are summed up each time they are asked for.
	}

	@Override
	public Optional<String> conflicting(String namespace, String type, String name) {
		return RepoType.ofSingular(type)
			.flatMap((known) -> this.repositories.table().findFolded(new RepoKey(known, namespace, name)))
			.map((found) -> found.key().id());
	}

}
