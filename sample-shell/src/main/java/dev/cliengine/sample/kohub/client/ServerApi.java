package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.NameCheck;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.SiteConfig;
import dev.cliengine.sample.kohub.client.model.SiteHealth;
import dev.cliengine.sample.kohub.client.model.SiteVersion;
import dev.cliengine.sample.kohub.client.model.YamlCheck;

/**
 * The server itself, and what it can check.
 *
 * @since 0.1.0
 */
public interface ServerApi {

	/** Which server this is. Others answer 404. */
	@GetExchange("/api/version")
	Answer<SiteVersion> version();

	/** What the site asks of new accounts. */
	@GetExchange("/api/site-config")
	Answer<SiteConfig> siteConfig();

	/** Whether it is well. */
	@GetExchange("/health")
	Answer<SiteHealth> health();

	/** The text of its first page. */
	@GetExchange("/")
	String root();

	/** Whether a name is free; for a repository with namespace and type. */
	@PostExchange("/api/validate/check-name")
	Answer<NameCheck> checkName(@Field String name, @Field @Nullable String namespace, @Field @Nullable RepoType type);

	/** Whether a card can be read. */
	@PostExchange("/api/validate-yaml")
	Answer<YamlCheck> validateYaml(@Field String content, @Field("repo_type") RepoType type);

}
