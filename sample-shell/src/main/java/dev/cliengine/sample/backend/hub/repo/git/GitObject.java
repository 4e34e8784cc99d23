package dev.cliengine.sample.backend.hub.repo.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Supplier;

import dev.cliengine.sample.backend.hub.storage.Digests;

/**
 * Something Git keeps under the hash of itself.
 *
 * @param type what it is
 * @param id 40 hex digits
 * @param content gives its bytes, each time it is asked
 * @since 0.1.0
 */
public record GitObject(Type type, String id, Supplier<byte[]> content) {

	/** The content of a file whose id is known. */
	public static GitObject blob(String id, Supplier<byte[]> content) {
		return new GitObject(Type.BLOB, id, content);
	}

	/** An object whose bytes are at hand. */
	public static GitObject of(Type type, byte[] content) {
		MessageDigest digest = Digests.SHA_1.start();
		digest.update((type.word + " " + content.length + "\0").getBytes(StandardCharsets.UTF_8));
		return new GitObject(type, HexFormat.of().formatHex(digest.digest(content)), () -> content);
	}

	/** What an object is. */
	public enum Type {

		/** A state and where it came from. */
		COMMIT("commit", 1),

		/** A directory. */
		TREE("tree", 2),

		/** The content of a file. */
		BLOB("blob", 3);

		private final String word;

		private final int code;

		Type(String word, int code) {
			this.word = word;
			this.code = code;
		}

		int code() {
			return this.code;
		}

	}

}
