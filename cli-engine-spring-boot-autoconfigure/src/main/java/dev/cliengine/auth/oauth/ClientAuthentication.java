package dev.cliengine.auth.oauth;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;

/**
 * How a client shows an authorization server that it is who it says.
 *
 * @param method the way the server was told of
 * @param secret the password; dropped for the ways without one
 * @param keyFile the absolute path of the key that signs, a PEM file; {@code null} for
 * the ways without one, and where a variable gives it
 * @param keyId what the server calls the key, empty when it knows only one
 * @since 0.1.0
 */
public record ClientAuthentication(Method method, @Nullable Secret secret, @Nullable String keyFile, String keyId) {

	public ClientAuthentication {
		secret = method.hasSecret() ? secret : null;
	}

	/** That of public clients, which show nothing. */
	public static final ClientAuthentication NONE = new ClientAuthentication(Method.NONE, null, null, "");

	/** The usual: a password in the header {@code Authorization}, if there is one. */
	public static ClientAuthentication of(@Nullable Secret secret) {
		return (secret != null) ? new ClientAuthentication(Method.CLIENT_SECRET_BASIC, secret, null, "") : NONE;
	}

	/** By a key in a PEM file. */
	public static ClientAuthentication key(String keyFile, String keyId) {
		return new ClientAuthentication(Method.PRIVATE_KEY_JWT, null, keyFile, keyId);
	}

	ClientAuthentication withKeyFile(String keyFile) {
		return new ClientAuthentication(this.method, this.secret, keyFile, this.keyId);
	}

	/**
	 * The ways, by the names they are registered with (OpenID Connect Core 9).
	 */
	public enum Method {

		/** Not at all. */
		NONE,

		/** A password in the header {@code Authorization}. */
		CLIENT_SECRET_BASIC,

		/** A password among the fields of the form. */
		CLIENT_SECRET_POST,

		/** A statement signed with a key of which the server knows the public half. */
		PRIVATE_KEY_JWT;

		boolean hasSecret() {
			return this == CLIENT_SECRET_BASIC || this == CLIENT_SECRET_POST;
		}

	}

}
