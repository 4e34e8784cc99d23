package dev.cliengine.sample.kohub.command;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.command.CommandContext;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.AccountChanges;
import dev.cliengine.sample.kohub.change.Logins;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.model.Login;
import dev.cliengine.sample.kohub.client.model.NewToken;

/**
 * Logs in as a line says, with a token beside it if that shall be.
 */
@Component
class LineLogin {

	private final Hub hub;

	private final AccountChanges changes;

	LineLogin(Hub hub, AccountChanges changes) {
		this.hub = hub;
		this.changes = changes;
	}

	/** Logs in, whatever token is given, and makes a token if it shall have a name. */
	Made run(CommandContext context, String username, String password, @Nullable String tokenName) {
		KohubClient client = Logins.client(this.hub.client(context));
		Answer<Login> answer = Logins.login(client, username, password);
		if (tokenName == null) {
			return new Made(answer, username, null, null);
		}
		NewToken token = this.changes.createToken(client, tokenName).value();
		ObjectNode json = (ObjectNode) answer.json();
		json.put("token_id", token.tokenId());
		String file = keep(client, token.token());
		if (file == null) {
			json.put("token", token.token());
		}
		return new Made(answer, username, token.token(), file);
	}

	/**
	 * A token of the file goes to the server of the file: no other token is kept there.
	 */
	private static @Nullable String keep(KohubClient client, String token) {
		KohubConfig config = client.config();
		if (!config.endpoint().orElse(KohubSettings.DEFAULT_ENDPOINT).equals(client.endpoint())) {
			return null;
		}
		config.save(null, token);
		return config.path().toString();
	}

	/**
	 * A login.
	 *
	 * @param answer what the server said
	 * @param username who is logged in
	 * @param token what was made beside it, {@code null} for none
	 * @param file where that is kept, {@code null} for nowhere
	 */
	record Made(Answer<Login> answer, String username, @Nullable String token, @Nullable String file) {

		String text(boolean quiet) {
			String unkept = (this.token != null && this.file == null) ? this.token : null;
			if (quiet) {
				return (unkept != null) ? unkept + "\n" : "";
			}
			StringBuilder text = new StringBuilder("Logged in as " + this.username + "\n");
			if (this.file != null) {
				text.append("Token saved to ").append(this.file).append('\n');
			}
			if (unkept != null) {
				text.append("Token: ").append(unkept).append("\nIt is not shown again\n");
			}
			return text.toString();
		}

		/** All but the token. */
		@Override
		public String toString() {
			return "Made[username=" + this.username + "]";
		}

	}

}
