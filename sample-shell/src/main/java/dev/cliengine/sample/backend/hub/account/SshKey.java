package dev.cliengine.sample.backend.hub.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Secrets;

/**
 * A public key as OpenSSH writes it.
 *
 * @param type the algorithm
 * @param blob the encoded key
 */
record SshKey(String type, byte[] blob) {

	private static final Set<String> TYPES = Set.of("ssh-rsa", "ssh-ed25519", "ssh-dss", "ecdsa-sha2-nistp256",
			"ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "sk-ssh-ed25519@openssh.com",
			"sk-ecdsa-sha2-nistp256@openssh.com");

	/**
	 * Reads the line of a public key.
	 * @throws HubException 400 {@code Invalid SSH key: …}
	 */
	static SshKey parse(String line) {
		String[] parts = line.strip().split("\\s+", 3);
		if (parts.length < 2) {
			throw invalid("expected a type and a key");
		}
		if (!TYPES.contains(parts[0])) {
			throw invalid("unsupported key type " + parts[0]);
		}
		try {
			byte[] blob = Base64.getDecoder().decode(parts[1]);
			if (!parts[0].equals(innerType(blob))) {
				throw invalid("the key is of another type");
			}
			return new SshKey(parts[0], blob);
		}
		catch (IllegalArgumentException ex) {
			throw invalid("the key is not base64");
		}
	}

	/** {@code SHA256:} and the hash of the key, as {@code ssh-keygen -l} shows it. */
	String fingerprint() {
		return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(Secrets.sha256(this.blob));
	}

	private static String innerType(byte[] blob) {
		ByteBuffer buffer = ByteBuffer.wrap(blob);
		int length = (buffer.remaining() >= Integer.BYTES) ? buffer.getInt() : -1;
		if (length < 0 || length >= buffer.remaining()) {
			throw invalid("the key is truncated");
		}
		return new String(blob, Integer.BYTES, length, StandardCharsets.US_ASCII);
	}

	private static HubException invalid(String why) {
		return HubException.detail(400, "Invalid SSH key: " + why);
	}

}
