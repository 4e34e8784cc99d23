package dev.cliengine.auth.oauth;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.io.Secret;

/**
 * What one login gave.
 *
 * @param access what requests carry
 * @param refresh what gets the next one, {@code null} when nothing does
 * @param expiresAt when the access token ends, in seconds of the server's clock
 * @param clockOffset seconds the server's clock is ahead of ours
 * @param scopes what was granted, as recorded
 * @param identity the caller as people know it; may be empty
 * @param sub the caller as the issuer knows it; may be empty
 */
record OAuthTokens(Secret access, @Nullable Secret refresh, long expiresAt, long clockOffset, List<String> scopes,
		String identity, String sub) {

	/** Shorter than the time a request may take to arrive. */
	private static final long LAST_SECONDS = 30;

	private static final long RENEWAL_SECONDS = 60;

	OAuthTokens {
		scopes = List.copyOf(scopes);
	}

	/** Whether a request may still carry it. */
	boolean usable(Instant now) {
		return usable(remaining(now));
	}

	/** Whether it is time to get the next one. */
	boolean due(Instant now) {
		return due(remaining(now));
	}

	static boolean usable(long remaining) {
		return remaining > LAST_SECONDS;
	}

	static boolean due(long remaining) {
		return remaining <= RENEWAL_SECONDS;
	}

	/** The seconds it has left, by the clock that will judge it. */
	long remaining(Instant now) {
		return this.expiresAt - (now.getEpochSecond() + this.clockOffset);
	}

	/** What was granted, as recorded and as the token itself says. */
	Set<String> granted() {
		Set<String> granted = new LinkedHashSet<>(this.scopes);
		granted.addAll(JwtClaims.of(this.access).scopes());
		return granted;
	}

	/** Those of the scopes that were not granted. */
	List<String> missing(List<String> required) {
		if (required.isEmpty()) {
			return List.of();
		}
		Set<String> granted = granted();
		return required.stream().filter((scope) -> !granted.contains(scope)).distinct().toList();
	}

	/** The same with a refresh token that is known to be dead taken out. */
	OAuthTokens withoutRefresh() {
		return new OAuthTokens(this.access, null, this.expiresAt, this.clockOffset, this.scopes, this.identity,
				this.sub);
	}

	/** The credential, whose end is in the time of this computer. */
	Credential credential(Account account) {
		Instant end = Instant.ofEpochSecond(this.expiresAt - this.clockOffset);
		return Credential.of(account, CredentialType.BEARER, this.access)
			.withIdentity(this.identity, this.sub, "")
			.withScopes(List.copyOf(granted()))
			.until(end, this.refresh != null);
	}

}
