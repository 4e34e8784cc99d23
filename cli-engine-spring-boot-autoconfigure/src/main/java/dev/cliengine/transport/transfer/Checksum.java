package dev.cliengine.transport.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * What the content of a file must hash to.
 *
 * @param algorithm a name of a {@link MessageDigest}
 * @param prefix hashed before the content
 * @param expected hexadecimal digits, in lower case
 * @since 0.1.0
 */
public record Checksum(String algorithm, String prefix, String expected) {

	public Checksum {
		expected = expected.toLowerCase(Locale.ROOT);
	}

	/** SHA-256 of the content. */
	public static Checksum sha256(String expected) {
		return new Checksum("SHA-256", "", expected);
	}

	/**
	 * The id git gives the content.
	 * @param size bytes of the content
	 */
	public static Checksum gitBlob(long size, String expected) {
		return new Checksum("SHA-1", "blob " + size + "\0", expected);
	}

	MessageDigest digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance(this.algorithm);
			digest.update(this.prefix.getBytes(StandardCharsets.UTF_8));
			return digest;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * Ends a digest.
	 * @throws CliException of code {@code CHECKSUM_MISMATCH} if it is another
	 */
	void require(MessageDigest digest, String what) {
		String found = HexFormat.of().formatHex(digest.digest());
		if (!found.equals(this.expected)) {
			throw CliException.category(ErrorCategory.FAILURE)
				.code("CHECKSUM_MISMATCH")
				.fix("Run the command again; if it fails again, the file on the server is damaged")
				.message("What came of " + what + " is damaged: its " + this.algorithm + " is " + found + ", not "
						+ this.expected);
		}
	}

}
