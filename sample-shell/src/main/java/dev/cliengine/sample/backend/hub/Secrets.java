package dev.cliengine.sample.backend.hub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Random secrets, and what is kept of them.
 *
 * @since 0.1.0
 */
public final class Secrets {

	private final SecureRandom random = new SecureRandom();

	/** As many random lower-case hex digits; an even number. */
	public String hex(int digits) {
		byte[] bytes = new byte[digits / 2];
		this.random.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** The SHA-256 of the text, 64 hex digits. */
	public static String hash(String secret) {
		return HexFormat.of().formatHex(sha256(secret.getBytes(StandardCharsets.UTF_8)));
	}

	/** The SHA-256 of the bytes. */
	public static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
