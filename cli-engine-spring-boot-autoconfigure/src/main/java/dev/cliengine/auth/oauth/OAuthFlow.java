package dev.cliengine.auth.oauth;

/**
 * The ways to log in.
 *
 * @since 0.1.0
 */
public enum OAuthFlow {

	/** In a browser on this computer, with PKCE. */
	AUTHORIZATION_CODE,

	/** In a browser elsewhere, by a code to type in. */
	DEVICE,

	/** As the application itself, asking nobody. */
	CLIENT_CREDENTIALS,

	/** With a user name and a password, which the application sees. */
	PASSWORD

}
