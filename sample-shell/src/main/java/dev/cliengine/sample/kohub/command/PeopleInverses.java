package dev.cliengine.sample.kohub.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.sample.kohub.Inverse;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.model.OrganizationSettingsChange;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.Role;
import dev.cliengine.sample.kohub.client.model.UserSettingsChange;

/**
 * The ways back from changes of people and settings.
 */
@Configuration(proxyBeanMethods = false)
class PeopleInverses {

	@Bean
	Inverse tokenDelete() {
		return Inverse.asking("token-delete", (undo) -> "Delete token " + undo.text("id"),
				(client, undo) -> client.tokens().revokeToken(number(undo, "id")));
	}

	@Bean
	Inverse memberRemove() {
		return Inverse.of("member-remove", (undo) -> "Remove " + undo.text("user") + " from " + undo.text("org"),
				(client, undo) -> client.organizations().removeOrganizationMember(undo.text("org"), undo.text("user")));
	}

	@Bean
	Inverse memberAdd() {
		return Inverse.of("member-add",
				(undo) -> "Add " + undo.text("user") + " to " + undo.text("org") + " as " + undo.text("role"),
				(client, undo) -> client.organizations()
					.addOrganizationMember(undo.text("org"), undo.text("user"), Role.of(undo.text("role"))));
	}

	@Bean
	Inverse memberRole() {
		return Inverse.of("member-role",
				(undo) -> "Make " + undo.text("user") + " " + undo.text("role") + " in " + undo.text("org"),
				(client, undo) -> client.organizations()
					.updateOrganizationMember(undo.text("org"), undo.text("user"), Role.of(undo.text("role"))));
	}

	@Bean
	Inverse userSettings() {
		return Inverse.of("user-settings", (undo) -> "Restore the settings of " + undo.text("username"),
				(client, undo) -> client.settings()
					.updateUserSettings(undo.text("username"), new UserSettingsChange(undo.find("email"),
							undo.find("full_name"), undo.find("bio"), undo.find("website"), null)));
	}

	@Bean
	Inverse organizationSettings() {
		return Inverse.of("organization-settings", (undo) -> "Restore the settings of " + undo.text("org"),
				(client, undo) -> client.settings()
					.updateOrganizationSettings(undo.text("org"), new OrganizationSettingsChange(
							undo.find("description"), undo.find("bio"), undo.find("website"), null)));
	}

	@Bean
	Inverse externalTokenDelete() {
		return Inverse.of("external-token-delete", (undo) -> "Delete the external token for " + undo.text("url"),
				(client, undo) -> client.externalTokens().deleteExternalToken(undo.text("username"), undo.text("url")));
	}

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

	@Bean
	Inverse sshKeyDelete() {
		return Inverse.asking("ssh-key-delete", (undo) -> "Delete SSH key " + undo.text("id"),
				(client, undo) -> client.keys().deleteKey(number(undo, "id")));
	}

	@Bean
	Inverse configSet() {
		return Inverse.of(Undo.LOCAL + "set", PeopleInverses::configTitle, (client, undo) -> {
			String value = undo.find("value");
			if (value == null) {
				client.config().remove(undo.text("key"));
			}
			else {
				client.config().set(undo.text("key"), value);
			}
		});
	}

	private static String configTitle(Undo undo) {
		String value = undo.find("value");
		return (value != null) ? "Set " + undo.text("key") + " = " + value : "Remove " + undo.text("key");
	}

	private static long number(Undo undo, String name) {
		return Long.parseLong(undo.text(name).replaceAll("\\.0$", ""));
	}

}
