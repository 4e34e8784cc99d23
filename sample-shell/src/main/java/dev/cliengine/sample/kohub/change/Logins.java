package dev.cliengine.sample.kohub.change;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.SettingSource;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Login;

/**
 * Logging in and out.
 *
 * @since 0.1.0
 */
public final class Logins {

	private Logins() {
	}

	/** A client that sends the login, whatever token is given. */
	public static KohubClient client(KohubClient client) {
		return client.token().isPresent() ? client.withToken(null) : client;
	}

	/** Logs in, whatever token is given. */
	public static Answer<Login> login(KohubClient client, String username, String password) {
		return withoutSecrets(client(client).auth().login(username, password));
	}

	/** Ends the login there is, else that of the token. */
	public static Answer<Done> logout(KohubClient client) {
		return (client.session().isPresent() ? client(client) : client).auth().logout();
	}

	/** What a token means for somebody who logged in. */
	public static Optional<String> precedence(KohubSettings settings) {
		return origin(settings).filter((origin) -> settings.tokenSource() != SettingSource.FILE)
			.map((origin) -> "the token of " + origin + " keeps precedence over this login");
	}

	/** What a token means for somebody who logged out. */
	public static Optional<String> remainder(KohubSettings settings) {
		return origin(settings).map((origin) -> "the token of " + origin + " is still there and counts");
	}

	private static Optional<String> origin(KohubSettings settings) {
		return Optional.ofNullable(settings.token()).map((token) -> switch (settings.tokenSource()) {
			case GIVEN -> "--token";
			case ENVIRONMENT -> "HF_TOKEN";
			default -> "the configuration file";
		});
	}

	/** The answer without what is for browsers alone. */
	static <T> Answer<T> withoutSecrets(Answer<T> answer) {
		JsonNode json = answer.json().deepCopy();
		if (json instanceof ObjectNode object) {
			object.remove("session_secret");
		}
		return new Answer<>(answer.value(), json);
	}

}
