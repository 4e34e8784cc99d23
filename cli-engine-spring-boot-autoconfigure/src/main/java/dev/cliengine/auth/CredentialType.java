package dev.cliengine.auth;

import java.util.Locale;

/**
 * What a credential consists of, and so how a request carries it.
 *
 * @since 0.1.0
 */
public enum CredentialType {

	/** Nothing is sent. */
	NONE,

	/** A token for {@code Authorization: Bearer}. */
	BEARER,

	/** A key for a header of its own. */
	API_KEY,

	/** A user, the identity, and a password. */
	BASIC,

	/** The cookies of a session, as a {@code Cookie} header has them. */
	COOKIE,

	/** A key that signs requests; the identity is the id of the key. */
	HMAC;

	/** The lower-case word used in output. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
