package dev.cliengine.auth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;

/**
 * What a provider knows of the caller.
 *
 * @param account whose it is
 * @param type what the secret is
 * @param secret what is sent to servers or signs for them, {@code null} when nothing does
 * @param identity the caller as people know it, such as a mail address; may be empty
 * @param sub the caller as the issuer knows it; may be empty
 * @param accountType what kind of account it is; may be empty
 * @param scopes what it allows
 * @param expiresAt when it ends, {@code null} for never
 * @param refreshable whether the provider can renew it without asking anybody
 * @since 0.1.0
 */
public record Credential(Account account, CredentialType type, @Nullable Secret secret, String identity, String sub,
		String accountType, List<String> scopes, @Nullable Instant expiresAt, boolean refreshable) {

	public Credential {
		scopes = List.copyOf(scopes);
	}

	/** A bearer token and a name, good for ever. */
	public static Credential of(String provider, String environment, String token, String identity) {
		Account account = new Account(provider, environment, "");
		return token.isEmpty() ? none(account, identity)
				: of(account, CredentialType.BEARER, Secret.of(token)).withIdentity(identity, "", "");
	}

	/** A secret of which nothing else is known, good for ever. */
	public static Credential of(Account account, CredentialType type, Secret secret) {
		return new Credential(account, type, secret, "", "", "", List.of(), null, false);
	}

	/** A caller with a name and no secret. */
	public static Credential none(Account account, String identity) {
		return new Credential(account, CredentialType.NONE, null, identity, "", "", List.of(), null, false);
	}

	/** The same of a caller of whom this is known. */
	public Credential withIdentity(String identity, String sub, String accountType) {
		return new Credential(this.account, this.type, this.secret, identity, sub, accountType, this.scopes,
				this.expiresAt, this.refreshable);
	}

	/** The same with these scopes. */
	public Credential withScopes(List<String> scopes) {
		return new Credential(this.account, this.type, this.secret, this.identity, this.sub, this.accountType, scopes,
				this.expiresAt, this.refreshable);
	}

	/** The same until then. */
	public Credential until(@Nullable Instant expiresAt, boolean refreshable) {
		return new Credential(this.account, this.type, this.secret, this.identity, this.sub, this.accountType,
				this.scopes, expiresAt, refreshable);
	}

	/** The name of the provider that gave it. */
	public String provider() {
		return this.account.provider();
	}

	/** The environment it is good for, empty when there are none. */
	public String environment() {
		return this.account.environment();
	}

	/** Whether it has ended by then. */
	public boolean expired(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

	/**
	 * What identifies the caller best: {@code sub}, else {@code identity}, else nothing.
	 */
	public Optional<String> subject() {
		if (!this.sub.isEmpty()) {
			return Optional.of(this.sub);
		}
		return this.identity.isEmpty() ? Optional.empty() : Optional.of(this.identity);
	}

	/**
	 * Whether the other credential is certainly not the same caller's. They are compared
	 * by {@code sub} where both have one, else by {@code identity}; a caller nothing is
	 * known of could be anybody.
	 */
	public boolean isSomebodyElse(Credential other) {
		if (subject().isEmpty() || other.subject().isEmpty()) {
			return false;
		}
		boolean bySub = !this.sub.isEmpty() && !other.sub.isEmpty();
		boolean sameName = !this.identity.isEmpty() && this.identity.equals(other.identity);
		return bySub ? !this.sub.equals(other.sub) : !sameName;
	}

	@Override
	public String toString() {
		return "Credential[" + this.account + ", identity=" + this.identity + "]";
	}

}
