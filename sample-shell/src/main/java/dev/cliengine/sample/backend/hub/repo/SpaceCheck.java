package dev.cliengine.sample.backend.hub.repo;

import java.util.Locale;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Json;

/** Whether more bytes fit into a repository: its own quota, then its namespace's. */
final class SpaceCheck {

	private static final double GIGABYTE = 1_000_000_000.0;

	private final Repositories repositories;

	SpaceCheck(Repositories repositories) {
		this.repositories = repositories;
	}

	/**
	 * Refuses what does not fit.
	 * @throws HubException 413
	 */
	void require(Repository repository, long more) {
		Long own = repository.quota();
		long used = this.repositories.contents().bytes(repository.id());
		if (own != null && used + more > own) {
			throw HubException.detail(413,
					Json.object("error", "Storage quota exceeded", "message",
							String.format(Locale.ROOT,
									"Repository storage quota exceeded: %.2fGB would exceed limit of %.2fGB",
									(used + more) / GIGABYTE, own / GIGABYTE)));
		}
		requireNamespace(repository.key().namespace(), repository.isPrivate(), more);
	}

	/**
	 * Refuses what does not fit into a namespace.
	 * @throws HubException 413
	 */
	void requireNamespace(String namespace, boolean isPrivate, long more) {
		this.repositories.hub()
			.quotas()
			.require(namespace, isPrivate, this.repositories.contents().bytes(namespace, isPrivate), more);
	}

}
