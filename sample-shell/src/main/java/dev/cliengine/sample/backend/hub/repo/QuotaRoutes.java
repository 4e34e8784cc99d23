package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.Namespaces.Kind;
import dev.cliengine.sample.backend.hub.repo.RepoQuota.Usage;

/** The storage of single repositories. */
final class QuotaRoutes implements HubRoutes {

	private static final String REPO = "/api/quota/repo/{type:model|dataset|space}/{ns}/{name}";

	private final Repositories repositories;

	private final Access access;

	private final RepoQuota quota;

	QuotaRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.quota = new RepoQuota(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(REPO, Blocking.handle((request) -> answer(readable(request))))
			.PUT(REPO, Blocking.handle(this::set))
			.POST(REPO + "/recalculate", Blocking.handle((request) -> answer(administered(request))))
			.GET("/api/quota/{ns}/repos", Blocking.handle(this::list))
			.build();
	}

	private Mono<ServerResponse> set(ServerRequest request) {
		Repository repository = administered(request);
		Fields body = Fields.body(request);
		Long bytes = body.optionalInteger("quota_bytes");
		body.check();
		if (bytes != null && bytes < 0) {
			throw HubException.error(400, "Quota must not be negative");
		}
		this.repositories.table().setQuota(repository.id(), bytes);
		return answer(readable(request));
	}

	private Mono<ServerResponse> list(ServerRequest request) {
		Caller caller = this.access.required(request);
		String namespace = request.pathVariable("ns");
		Kind kind = this.repositories.hub().namespaces().kind(namespace);
		if (kind == Kind.NONE) {
			throw HubException.error(404, "Namespace not found");
		}
		if (!this.repositories.hub().namespaces().canRead(caller, namespace)) {
			throw HubException.error(403, "You don't have permission to view the storage of '" + namespace + "'");
		}
		List<Map<String, @Nullable Object>> lines = this.repositories.table()
			.list(new RepoQuery(null, namespace, caller, RepoQuery.Sort.RECENT, Integer.MAX_VALUE))
			.stream()
			.map(this::line)
			.toList();
		return Json.ok(Json.object("namespace", namespace, "is_organization", kind == Kind.ORGANIZATION, "total_repos",
				lines.size(), "repositories", lines));
	}

	private Map<String, @Nullable Object> line(Repository repository) {
		Usage usage = this.quota.of(repository);
		return Json.object("repo_id", repository.key().id(), "repo_type", repository.key().type().singular(), "name",
				repository.key().name(), "private", repository.isPrivate(), "quota_bytes", usage.quota(), "used_bytes",
				usage.used(), "percentage_used", usage.percentage(), "is_inheriting", usage.quota() == null,
				"created_at", HubClock.offset(repository.createdAt()));
	}

	private Mono<ServerResponse> answer(Repository repository) {
		Usage usage = this.quota.of(repository);
		Map<String, @Nullable Object> json = Json.object("repo_id", repository.key().id(), "repo_type",
				repository.key().type().singular(), "namespace", repository.key().namespace());
		json.putAll(usage.storage());
		json.putAll(usage.namespace());
		return Json.ok(json);
	}

	private Repository administered(ServerRequest request) {
		Caller caller = this.access.required(request);
		Repository repository = readable(request);
		if (!this.repositories.hub().namespaces().canAdmin(caller, repository.key().namespace())) {
			throw HubException.error(403,
					"You don't have permission to manage the storage of '" + repository.key().id() + "'");
		}
		return repository;
	}

	private Repository readable(ServerRequest request) {
		RepoKey key = new RepoKey(RepoType.ofSingular(request.pathVariable("type")).orElseThrow(),
				request.pathVariable("ns"), request.pathVariable("name"));
		Optional<Repository> found = this.repositories.table().find(key);
		return found.filter((there) -> this.access.mayRead(this.access.caller(request), there))
			.orElseThrow(() -> HubException.error(404, "Repository not found"));
	}

}
