package dev.cliengine.sample.kohub.menu;

import java.util.List;

import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.SettingSource;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.text.ConfigView;

/**
 * The configuration.
 */
record SettingsMenu(Desk desk, Identity identity) {

	void run() {
		this.desk.loop().run(this::menu);
	}

	private Menu menu() {
		return Menu
			.of("Settings & Configuration", List.of("Settings"),
					Entry.of("Set Endpoint", "Set endpoint", this::endpoint),
					Entry.of("Set API Token", "Set API token", this::token),
					Entry.of("Show All Config", "Show configuration", this::show),
					Entry.of("Clear Config", "Clear configuration", this::clear), Entry.leave("Back"))
			.noting("Configuration file: " + this.desk.config().path());
	}

	private void endpoint() {
		KohubSettings now = this.desk.state().client().settingsInUse();
		Object stored = set("endpoint", this.desk.dialog().ask("Endpoint", now.endpoint()));
		this.desk.dialog().done("Set endpoint = " + stored);
		if (now.endpointSource() == SettingSource.GIVEN || now.endpointSource() == SettingSource.ENVIRONMENT) {
			this.desk.dialog().warn("The endpoint given for this run still comes first");
		}
		reload();
	}

	private void token() {
		Dialog dialog = this.desk.dialog();
		String token = dialog.secret("API token").strip();
		if (token.isEmpty()) {
			dialog.say("Cancelled");
			return;
		}
		String name = this.desk.call("Trying the token", (client) -> client.withToken(token).auth().whoami())
			.username();
		this.desk.config().save(this.desk.state().client().endpoint(), null);
		set("token", token);
		dialog.done("Token of " + name + " saved to " + this.desk.config().path());
		reload();
	}

	private void show() {
		KohubConfig config = this.desk.config();
		this.desk.dialog()
			.show(ConfigView.table(config.path(), ConfigView.values(this.desk.state().client().endpoint(), config)));
	}

	private void clear() {
		Dialog dialog = this.desk.dialog();
		if (!dialog.agrees("Are you sure you want to clear all configuration?", false)) {
			return;
		}
		this.desk.config().clear();
		dialog.done("Configuration cleared");
		reload();
	}

	private void reload() {
		try {
			this.desk.state().reload();
		}
		catch (KohubError ex) {
			this.desk.dialog().warn(ex.getMessage());
			return;
		}
		this.identity.identify();
	}

	private Object set(String key, String value) {
		return this.desk.changes().config().set(this.desk.config(), this.desk.state()::client, key, value);
	}

}
