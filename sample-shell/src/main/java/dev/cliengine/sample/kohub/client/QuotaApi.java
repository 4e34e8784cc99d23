package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import dev.cliengine.sample.kohub.client.model.PublicQuota;
import dev.cliengine.sample.kohub.client.model.Quota;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoQuota;
import dev.cliengine.sample.kohub.client.model.RepoQuotas;

/**
 * How many bytes namespaces and repositories may hold.
 *
 * @since 0.1.0
 */
public interface QuotaApi {

	/** Of a namespace. */
	@GetExchange("/api/quota/{namespace}")
	Answer<Quota> getQuota(@PathVariable String namespace);

	/**
	 * Allows a namespace so many bytes of private and as many of public repositories.
	 * @param bytes {@code null} for no limit
	 */
	@PutExchange("/api/quota/{namespace}")
	Answer<Quota> setQuota(@PathVariable String namespace,
			@Field(value = "quota_bytes", nulls = true) @Nullable Long bytes);

	/** Has the server count what a namespace holds. */
	@PostExchange("/api/quota/{namespace}/recalculate")
	@CallOptions(slow = true)
	Answer<Quota> recalculateQuota(@PathVariable String namespace);

	/** Of a namespace as everybody sees it. */
	@GetExchange("/api/quota/{namespace}/public")
	Answer<PublicQuota> publicQuota(@PathVariable String namespace);

	/** Of each repository of a namespace. */
	@GetExchange("/api/quota/{namespace}/repos")
	Answer<RepoQuotas> repoQuotas(@PathVariable String namespace);

	/** Of a repository. */
	@GetExchange("/api/quota/repo/{type}/{ns}/{name}")
	Answer<RepoQuota> getRepoQuota(Repo repo);

	/**
	 * Allows a repository so many bytes.
	 * @param bytes {@code null} for what its namespace may hold
	 */
	@PutExchange("/api/quota/repo/{type}/{ns}/{name}")
	Answer<RepoQuota> setRepoQuota(Repo repo, @Field(value = "quota_bytes", nulls = true) @Nullable Long bytes);

	/** Has the server count what a repository holds. */
	@PostExchange("/api/quota/repo/{type}/{ns}/{name}/recalculate")
	@CallOptions(slow = true)
	Answer<RepoQuota> recalculateRepoQuota(Repo repo);

}
