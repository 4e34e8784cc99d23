package dev.cliengine.sample.kohub.menu;

import java.util.List;

import dev.cliengine.sample.kohub.change.Logins;
import dev.cliengine.sample.kohub.client.model.NewToken;
import dev.cliengine.sample.kohub.client.model.TokenInfo;
import dev.cliengine.sample.kohub.text.AccountViews;
import dev.cliengine.sample.kohub.view.Panel;

/**
 * API tokens.
 *
 * @param desk what it works with
 */
record Tokens(Desk desk) {

	/** Makes a token for whoever just logged in, and stores it. */
	void keep(String name) {
		save(this.desk
			.call("Making a token", (client) -> this.desk.changes().accounts().createToken(Logins.client(client), name))
			.token());
	}

	void create() {
		Dialog dialog = this.desk.dialog();
		String name = dialog.required("Token name");
		NewToken token = this.desk.call("Making a token",
				(client) -> this.desk.changes().accounts().createToken(client, name));
		dialog.done("Token created successfully!");
		dialog.show(new Panel("API Token").fact("Name", name)
			.fact("Token", token.token())
			.line("It is shown this once")
			.text(dialog.look()));
		if (dialog.confirm("Save it to the configuration file?", true)) {
			save(token.token());
		}
	}

	void list() {
		this.desk.dialog().show(AccountViews.tokens(all()));
	}

	void delete() {
		List<TokenInfo> tokens = all();
		Dialog dialog = this.desk.dialog();
		if (tokens.isEmpty()) {
			dialog.say("No tokens found");
			return;
		}
		TokenInfo token = dialog.pick("Which token?", tokens, (each) -> each.name() + " (ID " + each.id() + ")", null);
		if (!dialog.agrees("Delete token '" + token.name() + "'?", false)) {
			return;
		}
		this.desk.call("Deleting the token",
				(client) -> this.desk.changes().accounts().deleteToken(client, token.id()));
		dialog.done("Token " + token.id() + " deleted successfully");
	}

	private List<TokenInfo> all() {
		return this.desk.call("Loading tokens", (client) -> client.tokens().listTokens());
	}

	/** A token counts at the server it is stored with, and at no other. */
	private void save(String token) {
		this.desk.config().save(this.desk.state().client().endpoint(), token);
		this.desk.dialog().done("Token saved to " + this.desk.config().path());
	}

}
