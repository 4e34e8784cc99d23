package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import dev.cliengine.sample.kohub.client.model.RecentStats;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoStats;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.Trending;

/**
 * How often repositories are downloaded.
 *
 * @since 0.1.0
 */
public interface StatsApi {

	/** Of a repository in all. */
	@GetExchange("/api/{types}/{ns}/{name}/stats")
	Answer<RepoStats> repoStats(Repo repo);

	/** Of a repository day by day, 1 to 365 of them; 30 days without a number. */
	@GetExchange("/api/{types}/{ns}/{name}/stats/recent")
	Answer<RecentStats> recentStats(Repo repo, @RequestParam(required = false) @Nullable Integer days);

	/** The repositories that were downloaded most lately. */
	@GetExchange("/api/trending")
	Answer<Trending> trending(@RequestParam("repo_type") RepoType type,
			@RequestParam(required = false) @Nullable Integer days,
			@RequestParam(required = false) @Nullable Integer limit);

}
