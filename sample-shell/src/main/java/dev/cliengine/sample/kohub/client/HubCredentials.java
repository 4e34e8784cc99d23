package dev.cliengine.sample.kohub.client;

import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.io.Secret;
import dev.cliengine.sample.kohub.client.config.HubSession;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.Sessions;
import dev.cliengine.sample.kohub.client.config.SettingSource;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CredentialSource;

/**
 * Chooses the one credential that is sent: a token that somebody gave, else the login,
 * else the token of the configuration file.
 *
 * @param settings what is given and stored
 * @param sessions the logins
 */
record HubCredentials(KohubSettings settings, Sessions sessions) implements CredentialSource {

	private static final String PROVIDER = "kohub";

	@Override
	public Optional<Credential> credential(CallContext context) {
		Optional<Credential> token = token();
		if (token.isPresent() && this.settings.tokenSource() != SettingSource.FILE) {
			return token;
		}
		return this.sessions.find(this.settings.endpoint()).map(HubCredentials::cookie).or(() -> token);
	}

	/** A login that the server refuses is over; what comes after it may do. */
	@Override
	public Optional<Credential> renewed(CallContext context, Credential refused) {
		if (refused.type() != CredentialType.COOKIE) {
			return Optional.empty();
		}
		this.sessions.forget(this.settings.endpoint());
		return token();
	}

	private Optional<Credential> token() {
		return Optional.ofNullable(this.settings.token())
			.map((token) -> Credential.of(new Account(PROVIDER, "", ""), CredentialType.BEARER, token));
	}

	private static Credential cookie(HubSession session) {
		return Credential
			.of(new Account(PROVIDER, "", ""), CredentialType.COOKIE,
					Secret.of("session_id=" + session.cookie().reveal()))
			.withIdentity(session.user(), "", "");
	}

}
