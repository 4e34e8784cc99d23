package dev.cliengine.auth.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import dev.cliengine.io.Secret;

/**
 * Proves that whoever fetches the tokens is who began the login (RFC 7636, S256).
 *
 * @param verifier what is kept until then
 */
record ProofKey(Secret verifier) {

	static final String METHOD = "S256";

	static ProofKey of(RandomText random) {
		return new ProofKey(Secret.of(random.next()));
	}

	/** What the server is told at the beginning. */
	String challenge() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(this.verifier.reveal().getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
