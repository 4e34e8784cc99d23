package dev.cliengine.sample.backend.hub.repo;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.server.ServerRequest;

import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Namespaces;

/** Finds the repository a request names and asks whether the caller may. */
final class Access {

	private final Repositories repositories;

	Access(Repositories repositories) {
		this.repositories = repositories;
	}

	@Nullable Caller caller(ServerRequest request) {
		return this.repositories.hub().callers().optional(request).orElse(null);
	}

	Caller required(ServerRequest request) {
		return this.repositories.hub().callers().required(request);
	}

	/**
	 * The repository of the path, whose type is the variable {@code types} or a model.
	 */
	static RepoKey key(ServerRequest request) {
		String types = request.pathVariables().getOrDefault("types", RepoType.MODEL.plural());
		return new RepoKey(RepoType.ofPlural(types).orElseThrow(), request.pathVariable("ns"),
				request.pathVariable("name"));
	}

	/**
	 * The repository to read.
	 * @throws HubException 404, also if it is private and the caller no member
	 */
	Repository readable(ServerRequest request) {
		return find(request).orElseThrow(() -> missing(key(request)));
	}

	/** The repository to read; empty also if it is private and the caller no member. */
	Optional<Repository> find(ServerRequest request) {
		return this.repositories.table().find(key(request)).filter((found) -> mayRead(caller(request), found));
	}

	boolean mayRead(@Nullable Caller caller, Repository repository) {
		return !repository.isPrivate() || namespaces().canRead(caller, repository.key().namespace());
	}

	/**
	 * The repository to commit to.
	 * @throws HubException 401, 404 with a body, 403
	 */
	Repository writable(ServerRequest request) {
		Caller caller = required(request);
		Repository found = this.repositories.table()
			.find(key(request))
			.orElseThrow(() -> HubException.error(404, "Repository not found"));
		if (!namespaces().canWrite(caller, found.key().namespace())) {
			throw HubException.detail(403,
					"You don't have permission to write to repository '" + found.key().id() + "'");
		}
		return found;
	}

	/**
	 * The repository to administrate.
	 * @throws HubException 401, 404 without a body, 403
	 */
	Repository owned(ServerRequest request) {
		return owned(required(request), key(request));
	}

	Repository owned(Caller caller, RepoKey key) {
		Repository found = this.repositories.table().find(key).orElseThrow(() -> missing(key));
		if (!namespaces().canAdmin(caller, key.namespace())) {
			throw HubException.detail(403, "You don't have permission to delete repository '" + key.id() + "'");
		}
		return found;
	}

	/**
	 * The commit a revision means.
	 * @throws HubException 404
	 */
	Commit revision(Repository repository, String revision) {
		return this.repositories.resolve(repository, revision)
			.orElseThrow(() -> HubException.coded(404, "RevisionNotFound",
					"Revision '" + revision + "' not found in repository '" + repository.key().id() + "'"));
	}

	static HubException missing(RepoKey key) {
		return HubException.coded(404, "RepoNotFound",
				"Repository '" + key.id() + "' (" + key.type().singular() + ") not found");
	}

	static String noEntry(RepoKey key, String path, String revision) {
		return "Entry '" + path + "' not found in repository '" + key.id() + "' at revision '" + revision + "'";
	}

	private Namespaces namespaces() {
		return this.repositories.hub().namespaces();
	}

}
