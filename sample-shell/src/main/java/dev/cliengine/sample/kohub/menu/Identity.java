package dev.cliengine.sample.kohub.menu;

import dev.cliengine.sample.kohub.change.Logins;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.model.User;
import dev.cliengine.sample.kohub.text.AccountViews;

/**
 * Who somebody is.
 *
 * @param desk what it works with
 * @param host the name of this machine
 */
record Identity(Desk desk, String host) {

	/** Finds out who the stored login or token belongs to, and goes on if to nobody. */
	void identify() {
		KohubClient client = this.desk.state().client();
		boolean token = client.token().isPresent();
		if (!token && client.session().isEmpty()) {
			return;
		}
		try {
			this.desk.state().loggedIn(me().username());
		}
		catch (AuthenticationError ex) {
			this.desk.state().withoutToken();
			this.desk.dialog().warn("The stored " + (token ? "token" : "login") + " is not valid, you are logged out");
			this.desk.dialog().pause();
		}
		catch (KohubError ex) {
			this.desk.dialog().warn("Nobody knows whether you are logged in: " + ex.getMessage());
			this.desk.dialog().pause();
		}
	}

	void login() {
		Dialog dialog = this.desk.dialog();
		login(dialog.required("Username"), dialog.secret("Password"));
	}

	void login(String name, String password) {
		String user = this.desk.call("Logging in", (client) -> Logins.login(client, name, password)).username();
		Dialog dialog = this.desk.dialog();
		this.desk.state().loggedIn(user.isEmpty() ? name : user);
		dialog.done("Logged in as " + this.desk.state().user().orElse(name));
		Logins.precedence(this.desk.state().client().settingsInUse()).ifPresent(dialog::warn);
		if (dialog.confirm("Create API token for future use? (Recommended)", true)) {
			new Tokens(this.desk).keep(dialog.ask("Token name", "cli-" + this.host));
		}
	}

	void logout() {
		this.desk.call("Logging out", Logins::logout);
		this.desk.state().loggedOut();
		this.desk.dialog().done("Logged out successfully");
		Logins.remainder(this.desk.state().client().settingsInUse()).ifPresent(this.desk.dialog()::warn);
	}

	void whoAmI() {
		User user = me();
		this.desk.state().loggedIn(user.username());
		this.desk.dialog().show(AccountViews.user(user));
	}

	private User me() {
		return this.desk.call("Asking who you are", (client) -> client.auth().whoami());
	}

}
