package dev.cliengine.auth.oauth;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The values of a client that environments and variables may give instead.
 */
enum ClientField {

	CLIENT_ID, AUTH_URL, TOKEN_URL, DEVICE_URL, REVOCATION_URL, ISSUER;

	/** Its key in the table of an environment. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The variable that gives it, where there is one. */
	@Nullable String variable(String provider) {
		return (compareTo(TOKEN_URL) <= 0) ? variablePrefix(provider) + "_OAUTH_" + name() : null;
	}

	/** The value the application was built with. */
	String of(OAuthClient client) {
		String value = switch (this) {
			case CLIENT_ID -> client.clientId();
			case AUTH_URL -> client.authorizationUri();
			case TOKEN_URL -> client.tokenUri();
			case DEVICE_URL -> client.deviceUri();
			case REVOCATION_URL -> client.revocationUri();
			case ISSUER -> client.issuer();
		};
		return (value != null) ? value.strip() : "";
	}

	/** What the variables of a provider begin with: {@code MY_IDP}. */
	static String variablePrefix(String provider) {
		return provider.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
	}

}
