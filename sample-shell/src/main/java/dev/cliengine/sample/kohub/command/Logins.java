package dev.cliengine.sample.kohub.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.SettingSource;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Login;
import dev.cliengine.sample.kohub.client.model.NewToken;
import dev.cliengine.terminal.Streams;

/**
 * Logs in and out.
 */
@Component
class Logins {

	private static final int LONGEST = 4096;

	private final Hub hub;

	private final Journal journal;

	private final Streams streams;

	Logins(Hub hub, Journal journal, Streams streams) {
		this.hub = hub;
		this.journal = journal;
		this.streams = streams;
	}

	/** The first line of standard input. */
	String passwordOfInput() {
		try {
			byte[] input = this.streams.in().readNBytes(LONGEST);
			return new String(input, StandardCharsets.UTF_8).lines().findFirst().orElse("");
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.code("IoError")
				.cause(ex)
				.message("the password cannot be read from standard input");
		}
	}

	/** Logs in, whatever token is given, and makes a token if it shall have a name. */
	Made login(CommandContext context, String username, String password, @Nullable String tokenName) {
		KohubClient client = this.hub.client(context).withToken(null);
		Answer<Login> answer = withoutSecrets(client.auth().login(username, password));
		if (tokenName == null) {
			return new Made(answer, username, null, null);
		}
		NewToken token = client.tokens().createToken(tokenName).value();
		this.journal.record(context, "auth token create", Map.of("name", tokenName, "id", token.tokenId()),
				Undo.by("token-delete").with("id", token.tokenId()));
		ObjectNode json = (ObjectNode) answer.json();
		json.put("token_id", token.tokenId());
		String file = keep(client.endpoint(), token.token());
		if (file == null) {
			json.put("token", token.token());
		}
		return new Made(answer, username, token.token(), file);
	}

	/**
	 * A token of the file goes to the server of the file: no other token is kept there.
	 */
	private @Nullable String keep(String endpoint, String token) {
		KohubConfig config = this.hub.config();
		if (!config.endpoint().orElse(KohubSettings.DEFAULT_ENDPOINT).equals(endpoint)) {
			return null;
		}
		config.save(null, token);
		return config.path().toString();
	}

	/** Ends the login there is, else that of the token. */
	Answer<Done> logout(CommandContext context) {
		KohubClient client = this.hub.client(context);
		return (client.session().isPresent() ? client.withToken(null) : client).auth().logout();
	}

	/** What a token means for who is logged in, or no longer is. */
	List<String> warnings(CommandContext context, boolean loggedIn) {
		KohubSettings settings = this.hub.client(context).settingsInUse();
		List<String> warnings = new ArrayList<>();
		if (settings.token() == null) {
			return warnings;
		}
		String origin = switch (settings.tokenSource()) {
			case GIVEN -> "--token";
			case ENVIRONMENT -> "HF_TOKEN";
			default -> "the configuration file";
		};
		if (!loggedIn) {
			warnings.add("the token of " + origin + " is still there and counts");
		}
		else if (settings.tokenSource() != SettingSource.FILE) {
			warnings.add("the token of " + origin + " keeps precedence over this login");
		}
		return warnings;
	}

	/** The answer without what is for browsers alone. */
	static <T> Answer<T> withoutSecrets(Answer<T> answer) {
		JsonNode json = answer.json().deepCopy();
		if (json instanceof ObjectNode object) {
			object.remove("session_secret");
		}
		return new Answer<>(answer.value(), json);
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
