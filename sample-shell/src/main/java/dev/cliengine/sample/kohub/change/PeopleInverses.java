package dev.cliengine.sample.kohub.change;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.sample.kohub.Inverse;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.model.OrganizationSettingsChange;
import dev.cliengine.sample.kohub.client.model.Role;
import dev.cliengine.sample.kohub.client.model.UserSettingsChange;

/**
 * The ways back from changes of people and settings.
 */
@Configuration(proxyBeanMethods = false)
class PeopleInverses {

	static final String TOKEN_DELETE = "token-delete";

	static final String MEMBER_REMOVE = "member-remove";

	static final String MEMBER_ADD = "member-add";

	static final String MEMBER_ROLE = "member-role";

	static final String CONFIG_SET = Undo.LOCAL + "set";

	@Bean
	Inverse tokenDelete() {
		return Inverse.asking(TOKEN_DELETE, (undo) -> "Delete token " + undo.text("id"),
				(client, undo) -> client.tokens().revokeToken(number(undo, "id")));
	}

	@Bean
	Inverse memberRemove() {
		return Inverse.of(MEMBER_REMOVE, (undo) -> "Remove " + undo.text("user") + " from " + undo.text("org"),
				(client, undo) -> client.organizations().removeOrganizationMember(undo.text("org"), undo.text("user")));
	}

	@Bean
	Inverse memberAdd() {
		return Inverse.of(MEMBER_ADD,
				(undo) -> "Add " + undo.text("user") + " to " + undo.text("org") + " as " + undo.text("role"),
				(client, undo) -> client.organizations()
					.addOrganizationMember(undo.text("org"), undo.text("user"), Role.of(undo.text("role"))));
	}

	@Bean
	Inverse memberRole() {
		return Inverse.of(MEMBER_ROLE,
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
	Inverse sshKeyDelete() {
		return Inverse.asking("ssh-key-delete", (undo) -> "Delete SSH key " + undo.text("id"),
				(client, undo) -> client.keys().deleteKey(number(undo, "id")));
	}

	@Bean
	Inverse configSet() {
		return Inverse.of(CONFIG_SET, PeopleInverses::configTitle, (client, undo) -> {
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
