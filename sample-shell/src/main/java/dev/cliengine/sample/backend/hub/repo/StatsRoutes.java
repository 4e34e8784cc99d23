package dev.cliengine.sample.backend.hub.repo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Json;
import dev.cliengine.sample.backend.hub.repo.RepoQuery.Sort;

/** How much repositories are used. */
final class StatsRoutes implements HubRoutes {

	private static final int YEAR = 365;

	private final Repositories repositories;

	private final Access access;

	private final DownloadTable downloads;

	StatsRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
		this.downloads = new DownloadTable(repositories.hub().database());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.GET(Paths.REPO + "/stats", Blocking.handle(this::stats))
			.GET(Paths.REPO + "/stats/recent", Blocking.handle(this::recent))
			.GET("/api/trending", Blocking.handle(this::trending))
			.build();
	}

	private Mono<ServerResponse> stats(ServerRequest request) {
		Repository.Popularity popularity = this.access.readable(request).popularity();
		return Json.ok(Json.object("downloads", popularity.downloads(), "likes", popularity.likes()));
	}

	private Mono<ServerResponse> recent(ServerRequest request) {
		Fields query = Fields.query(request);
		int days = query.integer("days", 30, 1, YEAR);
		query.check();
		Repository repository = this.access.readable(request);
		return Json
			.ok(Json.object("stats", this.downloads.since(repository.id(), start(days)), "period", period(days)));
	}

	private Mono<ServerResponse> trending(ServerRequest request) {
		Fields query = Fields.query(request);
		RepoType type = RepoNaming.type(query, "repo_type");
		int days = query.integer("days", 7, 1, YEAR);
		int limit = query.integer("limit", 20, 1, 100);
		query.check();
		RepoQuery all = new RepoQuery(type, null, this.access.caller(request), Sort.LIKES, Integer.MAX_VALUE);
		List<Trend> trends = this.repositories.table()
			.list(all)
			.stream()
			.map((found) -> new Trend(found, this.downloads.visitors(found.id(), start(days))))
			.sorted(Comparator.comparingLong(Trend::recent).reversed())
			.limit(limit)
			.toList();
		return Json.ok(Json.object("trending", trends.stream().map(Trend::json).toList(), "period", period(days)));
	}

	private Map<String, @Nullable Object> period(int days) {
		return Json.object("start", start(days).toString(), "end", today().toString(), "days", days);
	}

	private LocalDate start(int days) {
		return today().minusDays(days);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.repositories.hub().clock().now(), ZoneOffset.UTC);
	}

	/**
	 * How much a repository is used lately.
	 *
	 * @param repository which
	 * @param recent by how many visitors
	 */
	private record Trend(Repository repository, long recent) {

		Map<String, @Nullable Object> json() {
			return Json.object("id", this.repository.key().id(), "type", this.repository.key().type().singular(),
					"downloads", this.repository.popularity().downloads(), "likes",
					this.repository.popularity().likes(), "recent_downloads", this.recent, "private",
					this.repository.isPrivate());
		}

	}

}
