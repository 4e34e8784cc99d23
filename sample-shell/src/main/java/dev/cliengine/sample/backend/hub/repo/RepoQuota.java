package dev.cliengine.sample.backend.hub.repo;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Json;

/** How full repositories are. */
final class RepoQuota {

	private final Repositories repositories;

	RepoQuota(Repositories repositories) {
		this.repositories = repositories;
	}

	Usage of(Repository repository) {
		String namespace = repository.key().namespace();
		return new Usage(repository.quota(), this.repositories.contents().bytes(repository.id()),
				this.repositories.hub().quotas().limit(namespace, repository.isPrivate()),
				this.repositories.contents().bytes(namespace, repository.isPrivate()));
	}

	/**
	 * What a repository stores and may store, in bytes; {@code null} for any number.
	 *
	 * @param quota its own limit
	 * @param used what it stores
	 * @param namespaceQuota the limit of all its namespace's of the same visibility
	 * @param namespaceUsed what those store
	 */
	record Usage(@Nullable Long quota, long used, @Nullable Long namespaceQuota, long namespaceUsed) {

		@Nullable Long effective() {
			return (this.quota != null) ? this.quota : this.namespaceQuota;
		}

		@Nullable Double percentage() {
			Long limit = effective();
			if (limit == null) {
				return null;
			}
			return (limit == 0) ? 0.0 : Math.round(10_000.0 * this.used / limit) / 100.0;
		}

		Map<String, @Nullable Object> storage() {
			return Json.object("quota_bytes", this.quota, "used_bytes", this.used, "available_bytes", available(),
					"percentage_used", percentage(), "effective_quota_bytes", effective(), "is_inheriting",
					this.quota == null);
		}

		Map<String, @Nullable Object> namespace() {
			return Json.object("namespace_quota_bytes", this.namespaceQuota, "namespace_used_bytes", this.namespaceUsed,
					"namespace_available_bytes", rest(this.namespaceQuota, this.namespaceUsed));
		}

		private @Nullable Long available() {
			return (this.quota != null) ? rest(this.quota, this.used) : rest(this.namespaceQuota, this.namespaceUsed);
		}

		private static @Nullable Long rest(@Nullable Long limit, long used) {
			return (limit != null) ? Math.max(0, limit - used) : null;
		}

	}

}
