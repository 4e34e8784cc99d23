package dev.cliengine.auth;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a provider knows of the caller. The token never shows in {@link #toString()}.
 *
 * @param provider the name of the provider that gave it
 * @param environment the environment it is good for, empty when there are none
 * @param token what is sent to servers, empty when nothing is
 * @param identity the caller as people know it, such as a mail address; may be empty
 * @param sub the caller as the issuer knows it; may be empty
 * @param accountType what kind of account it is; may be empty
 * @param scopes what it allows
 * @param expiresAt when it ends, RFC 3339; empty for never
 * @since 0.1.0
 */
public record Credential(String provider, String environment, String token, String identity, String sub,
		String accountType, List<String> scopes, String expiresAt) {

	public Credential {
		scopes = List.copyOf(scopes);
	}

	/** A credential with a token and a name, good for ever. */
	public static Credential of(String provider, String environment, String token, String identity) {
		return new Credential(provider, environment, token, identity, "", "", List.of(), "");
	}

	/**
	 * What identifies the caller best: {@code sub}, else {@code identity}, else nothing.
	 */
	public @Nullable String subject() {
		if (!this.sub.isEmpty()) {
			return this.sub;
		}
		return this.identity.isEmpty() ? null : this.identity;
	}

	/**
	 * Whether the other credential is certainly not the same caller's. They are compared
	 * by {@code sub} where both have one, else by {@code identity}; a caller nothing is
	 * known of could be anybody.
	 */
	public boolean isSomebodyElse(Credential other) {
		if (subject() == null || other.subject() == null) {
			return false;
		}
		boolean bySub = !this.sub.isEmpty() && !other.sub.isEmpty();
		boolean sameName = !this.identity.isEmpty() && this.identity.equals(other.identity);
		return bySub ? !this.sub.equals(other.sub) : !sameName;
	}

	@Override
	public String toString() {
		return "Credential[provider=" + this.provider + ", environment=" + this.environment + ", identity="
				+ this.identity + "]";
	}

}
