package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.CreatedRepo;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Message;
import dev.cliengine.sample.kohub.client.model.MovedRepo;
import dev.cliengine.sample.kohub.client.model.NamespaceRepos;
import dev.cliengine.sample.kohub.client.model.NewRepo;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoInfo;
import dev.cliengine.sample.kohub.client.model.RepoQuery;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Repositories as a whole.
 *
 * @since 0.1.0
 */
public interface RepositoryApi {

	/**
	 * Makes a public model.
	 * @param repoId {@code namespace/name}, or a name in the own namespace
	 */
	default Answer<CreatedRepo> createRepo(String repoId) {
		return createRepo(repoId, RepoType.MODEL, false);
	}

	/**
	 * Makes a repository.
	 * @param repoId {@code namespace/name}, or a name in the own namespace
	 */
	default Answer<CreatedRepo> createRepo(String repoId, RepoType type, boolean isPrivate) {
		return createRepo(NewRepo.of(repoId, type, isPrivate));
	}

	/** Makes a repository. */
	@PostExchange("/api/repos/create")
	Answer<CreatedRepo> createRepo(@RequestBody NewRepo repo);

	/**
	 * Removes a repository and all that is in it.
	 * @param repoId {@code namespace/name}, or a name in the own namespace
	 */
	default Answer<Message> deleteRepo(String repoId, RepoType type) {
		NewRepo repo = NewRepo.of(repoId, type, false);
		return deleteRepo(type, repo.name(), repo.organization());
	}

	/** Removes a repository and all that is in it. */
	@HttpExchange(method = "DELETE", url = "/api/repos/delete")
	Answer<Message> deleteRepo(@Field RepoType type, @Field String name,
			@Field(nulls = true) @Nullable String organization);

	/** All of a repository. */
	@GetExchange("/api/{types}/{ns}/{name}")
	Answer<RepoInfo> repoInfo(Repo repo);

	/** All of a repository at a branch, tag or commit. */
	@GetExchange("/api/{types}/{ns}/{name}/revision/{revision}")
	Answer<RepoInfo> repoInfo(Repo repo, @PathVariable String revision);

	/** Repositories of a type. There are no pages: raise the limit. */
	@GetExchange("/api/{types}")
	Answer<List<RepoSummary>> listRepos(RepoType type, RepoQuery query);

	/** The same one by one. */
	@GetExchange("/api/{types}")
	Flux<Answer<RepoSummary>> streamRepos(RepoType type, RepoQuery query);

	/**
	 * The repositories of an account or organization.
	 * @param limit how many of each type at most
	 * @param sort {@code recent}, {@code likes} or {@code downloads}; {@code null} for
	 * the server's order
	 */
	@GetExchange("/api/users/{namespace}/repos")
	Answer<NamespaceRepos> namespaceRepos(@PathVariable String namespace,
			@RequestParam(required = false) @Nullable Integer limit,
			@RequestParam(required = false) @Nullable String sort);

	/**
	 * The repositories of an account or organization in one list, each with its type.
	 * Servers that cannot give it at once are asked type by type.
	 * @param type {@code null} for all
	 */
	default Answer<List<RepoSummary>> listNamespaceRepos(String namespace, @Nullable RepoType type) {
		return new NamespaceList(this).of(namespace, type);
	}

	/**
	 * Gives a repository another id. Its history is lost, and branches but {@code main}.
	 */
	@PostExchange("/api/repos/move")
	@CallOptions(slow = true)
	Answer<MovedRepo> moveRepo(@Field String fromRepo, @Field String toRepo, @Field RepoType type);

	/**
	 * Gives a repository another id. Its history is lost, and branches but {@code main}.
	 */
	default Answer<MovedRepo> moveRepo(Repo from, Repo to) {
		return moveRepo(from.id(), to.id(), from.type());
	}

	/**
	 * Makes one commit of all history; branches and tags go. It takes seconds to minutes.
	 */
	@PostExchange("/api/repos/squash")
	@CallOptions(slow = true)
	Answer<Done> squashRepo(@Field String repo, @Field RepoType type);

	/**
	 * Makes one commit of all history; branches and tags go. It takes seconds to minutes.
	 */
	default Answer<Done> squashRepo(Repo repo) {
		return squashRepo(repo.id(), repo.type());
	}

}
