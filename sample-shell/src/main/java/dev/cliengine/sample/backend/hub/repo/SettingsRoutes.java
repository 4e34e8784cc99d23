package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
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
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.Issue;
import dev.cliengine.sample.backend.hub.Json;

import tools.jackson.databind.JsonNode;

/** What the owners of a repository decide. */
final class SettingsRoutes implements HubRoutes {

	private static final long LEAST_THRESHOLD = 1_000_000;

	private static final int LEAST_KEPT = 2;

	private final Repositories repositories;

	private final Access access;

	SettingsRoutes(Repositories repositories) {
		this.repositories = repositories;
		this.access = new Access(repositories);
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.PUT(Paths.REPO + "/settings", Blocking.handle(this::set))
			.GET(Paths.REPO + "/settings/lfs", Blocking.handle(this::lfs))
			.build();
	}

	private Mono<ServerResponse> set(ServerRequest request) {
		this.access.required(request);
		Fields body = Fields.body(request);
		Boolean isPrivate = RepoNaming.isPrivate(body);
		Long threshold = body.optionalInteger("lfs_threshold_bytes");
		Long keep = body.optionalInteger("lfs_keep_versions");
		List<String> suffixes = suffixes(body);
		body.check();
		Repository repository = this.access.owned(request);
		require(threshold, keep, suffixes);
		LfsSettings old = repository.lfs();
		boolean hidden = (isPrivate != null) ? isPrivate : repository.isPrivate();
		if (hidden != repository.isPrivate()) {
			requireSpace(repository, hidden);
		}
		this.repositories.table()
			.set(repository.id(), hidden,
					new LfsSettings((threshold != null) ? threshold : old.threshold(),
							(keep != null) ? Integer.valueOf(keep.intValue()) : old.keep(),
							(suffixes != null) ? suffixes : old.suffixes()));
		return Json.success("Repository settings updated successfully");
	}

	private void requireSpace(Repository repository, boolean hidden) {
		try {
			new SpaceCheck(this.repositories).requireNamespace(repository.key().namespace(), hidden,
					this.repositories.contents().bytes(repository.id()));
		}
		catch (HubException ex) {
			throw HubException.error(400, "Not enough " + (hidden ? "private" : "public") + " storage quota");
		}
	}

	private Mono<ServerResponse> lfs(ServerRequest request) {
		Repository repository = this.access.owned(request);
		LfsSettings lfs = repository.lfs();
		long hubThreshold = this.repositories.hub().settings().transfer().lfsThreshold();
		Map<String, @Nullable Object> json = Json.object("lfs_threshold_bytes", lfs.threshold(),
				"lfs_threshold_bytes_effective", lfs.effectiveThreshold(hubThreshold), "lfs_threshold_bytes_source",
				source(lfs.threshold(), "repository"), "lfs_keep_versions", lfs.keep(), "lfs_keep_versions_effective",
				lfs.effectiveKeep(), "lfs_keep_versions_source", source(lfs.keep(), "repository"), "lfs_suffix_rules",
				lfs.suffixes(), "lfs_suffix_rules_effective", lfs.effectiveSuffixes(), "lfs_suffix_rules_source",
				source(lfs.suffixes(), "merged"));
		json.put("server_defaults", Json.object("lfs_threshold_bytes", hubThreshold, "lfs_keep_versions",
				LfsSettings.DEFAULT_KEEP, "lfs_suffix_rules_default", LfsSettings.DEFAULT_SUFFIXES));
		return Json.ok(json);
	}

	private static @Nullable List<String> suffixes(Fields body) {
		JsonNode rules = body.raw("lfs_suffix_rules");
		if (rules == null) {
			return null;
		}
		List<String> suffixes = new ArrayList<>();
		rules.forEach((rule) -> suffixes.add(rule.asString("")));
		if (!rules.isArray()) {
			body.issue(Issue.of("list_type", body.loc("lfs_suffix_rules"), "Input should be a valid list", rules));
		}
		return suffixes;
	}

	private static void require(@Nullable Long threshold, @Nullable Long keep, @Nullable List<String> suffixes) {
		if (threshold != null && threshold < LEAST_THRESHOLD) {
			throw HubException.error(400, "LFS threshold must be at least 1 MB (1,000,000 bytes), got " + threshold);
		}
		if (keep != null && (keep < LEAST_KEPT || keep > Integer.MAX_VALUE)) {
			throw HubException.error(400, "LFS keep versions must be at least 2, got " + keep);
		}
		for (String suffix : (suffixes != null) ? suffixes : List.<String>of()) {
			if (!suffix.startsWith(".") || suffix.contains("\n")) {
				throw HubException.error(400, "LFS suffix must start with '.', got '" + suffix + "'");
			}
		}
	}

	private static String source(@Nullable Object configured, String name) {
		return (configured != null) ? name : "server_default";
	}

}
