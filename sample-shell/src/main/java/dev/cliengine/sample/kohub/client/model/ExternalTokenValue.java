package dev.cliengine.sample.kohub.client.model;

/**
 * A token for another hub.
 *
 * @param url of the hub
 * @param token the token itself
 * @since 0.1.0
 */
public record ExternalTokenValue(String url, String token) {

	/** All but the token. */
	@Override
	public String toString() {
		return "ExternalTokenValue[url=" + this.url + "]";
	}

}
