package dev.cliengine.sample.kohub.client;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PutExchange;

import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.LfsSettings;
import dev.cliengine.sample.kohub.client.model.OrganizationSettingsChange;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.client.model.UserSettingsChange;

/**
 * Settings of repositories, accounts and organizations.
 *
 * @since 0.1.0
 */
public interface SettingsApi {

	/**
	 * Changes settings of a repository. What was once set cannot be given back to the
	 * server.
	 */
	@PutExchange("/api/{types}/{ns}/{name}/settings")
	Answer<Done> updateRepoSettings(Repo repo, @RequestBody RepoSettingsChange change);

	/** What a repository puts into large file storage. */
	@GetExchange("/api/{types}/{ns}/{name}/settings/lfs")
	Answer<LfsSettings> getRepoLfsSettings(Repo repo);

	/** Changes settings of the caller. */
	@PutExchange("/api/users/{username}/settings")
	Answer<Done> updateUserSettings(@PathVariable String username, @RequestBody UserSettingsChange change);

	/** Changes settings of an organization. */
	@PutExchange("/api/organizations/{organization}/settings")
	Answer<Done> updateOrganizationSettings(@PathVariable String organization,
			@RequestBody OrganizationSettingsChange change);

}
