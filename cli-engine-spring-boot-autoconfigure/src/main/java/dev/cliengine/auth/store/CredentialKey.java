package dev.cliengine.auth.store;

/**
 * What a stored credential is for.
 *
 * @param provider the name of the provider that owns it
 * @param environment the environment it is good for, empty when there are none
 * @param account one of several accounts, empty for the default one
 * @since 0.1.0
 */
public record CredentialKey(String provider, String environment, String account) {

	/** The key of the default account. */
	public static CredentialKey of(String provider, String environment) {
		return new CredentialKey(provider, environment, "");
	}

}
