package dev.cliengine.sample.kohub.change;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.NewToken;
import dev.cliengine.sample.kohub.client.model.Registration;

/**
 * Changes of accounts and their tokens.
 *
 * @since 0.1.0
 */
@Component
public class AccountChanges {

	private final Journal journal;

	public AccountChanges(Journal journal) {
		this.journal = journal;
	}

	/**
	 * Makes an account.
	 * @param invitation {@code null} for none
	 */
	public Answer<Registration> register(KohubClient client, String name, String email, String password,
			@Nullable String invitation) {
		Answer<Registration> answer = client.auth().register(name, email, password, invitation);
		this.journal.record(client, "auth register", Map.of("username", name),
				Undo.never("accounts are removed by administrators"));
		return answer;
	}

	/** Makes a token; the answer has no other secret than that. */
	public Answer<NewToken> createToken(KohubClient client, String name) {
		Answer<NewToken> answer = Logins.withoutSecrets(client.tokens().createToken(name));
		long id = answer.value().tokenId();
		this.journal.record(client, "auth token create", Map.of("name", name, "id", id),
				Undo.by(PeopleInverses.TOKEN_DELETE).with("id", id));
		return answer;
	}

	/** Makes a token useless. */
	public Answer<Done> deleteToken(KohubClient client, long id) {
		Answer<Done> answer = client.tokens().revokeToken(id);
		this.journal.record(client, "auth token delete", Map.of("id", id),
				Undo.never("a deleted token cannot be made again"));
		return answer;
	}

}
