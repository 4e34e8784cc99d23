package dev.cliengine.auth.oauth;

import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * Texts nobody can guess: 32 random bytes, fit for URLs.
 *
 * @param random where the bytes come from
 */
record RandomText(RandomGenerator random) {

	private static final int BYTES = 32;

	String next() {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
