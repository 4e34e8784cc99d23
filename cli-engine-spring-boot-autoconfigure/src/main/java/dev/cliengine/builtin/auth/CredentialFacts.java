package dev.cliengine.builtin.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;

/**
 * What may be told of a credential: everything but its secret.
 */
public final class CredentialFacts {

	private final Clock clock;

	public CredentialFacts(Clock clock) {
		this.clock = clock;
	}

	/** What a login gave. */
	static Map<String, Object> ofLogin(Credential credential) {
		Map<String, Object> facts = account(credential.account());
		facts.put("expires_at", time(credential.expiresAt()));
		facts.put("identity", credential.identity());
		facts.put("refreshable", credential.refreshable());
		facts.put("scopes", credential.scopes());
		return facts;
	}

	/** What somebody is logged in with. */
	Map<String, Object> ofStatus(AuthProvider provider, Credential credential) {
		Map<String, Object> facts = ofLogin(credential);
		facts.put("expired", credential.expired(this.clock.instant()));
		facts.put("source", provider.source(credential.account()));
		return facts;
	}

	/** The row of an account whose state cannot be told. */
	Map<String, Object> ofFailure(AuthProvider provider, Account account) {
		Map<String, Object> facts = account(account);
		facts.put("expires_at", "");
		facts.put("identity", "");
		facts.put("refreshable", false);
		facts.put("scopes", List.of());
		facts.put("expired", true);
		facts.put("source", provider.source(account));
		return facts;
	}

	static Map<String, Object> account(Account account) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("provider", account.provider());
		facts.put("env", account.environment());
		facts.put("account", account.name());
		return facts;
	}

	private static String time(@Nullable Instant instant) {
		return (instant != null) ? instant.toString() : "";
	}

}
