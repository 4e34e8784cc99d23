package dev.cliengine.sample.backend.hub.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The checksums a hub speaks of, as lower-case hex.
 *
 * @since 0.1.0
 */
public enum Digests {

	/** Names LFS content. */
	SHA_256("SHA-256"),

	/** Names regular content in diffs, and is the ETag of an uploaded part. */
	MD5("MD5"),

	/** What Git makes its blob ids with. */
	SHA_1("SHA-1");

	private final String algorithm;

	Digests(String algorithm) {
		this.algorithm = algorithm;
	}

	/** A fresh digest. */
	public MessageDigest start() {
		try {
			return MessageDigest.getInstance(this.algorithm);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The checksum of the content. */
	public String of(byte[] content) {
		return HexFormat.of().formatHex(start().digest(content));
	}

	/** The id Git gives to a blob with that content: 40 hex digits. */
	public static String gitBlob(byte[] content) {
		MessageDigest digest = SHA_1.start();
		digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest.digest(content));
	}

}
