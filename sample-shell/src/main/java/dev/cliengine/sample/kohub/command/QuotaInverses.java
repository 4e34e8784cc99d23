package dev.cliengine.sample.kohub.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.sample.kohub.Inverse;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * The ways back from changes of quotas.
 */
@Configuration(proxyBeanMethods = false)
class QuotaInverses {

	@Bean
	Inverse quota(QuotaViews views) {
		return Inverse.of("quota", (undo) -> "Set the quota of " + undo.text("namespace") + " to " + undo.text("quota"),
				(client, undo) -> client.quotas().setQuota(undo.text("namespace"), views.bytes(undo.text("quota"))));
	}

	@Bean
	Inverse repoQuota(QuotaViews views) {
		return Inverse.of("repo-quota", (undo) -> "Set the quota of " + undo.text("repo") + " to " + undo.text("quota"),
				(client, undo) -> client.quotas()
					.setRepoQuota(Repo.of(undo.text("repo"), RepoType.of(undo.text("type"))),
							views.bytes(undo.text("quota"))));
	}

}
