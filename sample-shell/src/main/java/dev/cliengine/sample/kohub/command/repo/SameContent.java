package dev.cliengine.sample.kohub.command.repo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.model.TreeEntry;

/**
 * Tells whether a file is what a repository has, by the checksum the server names.
 */
final class SameContent {

	private static final int BUFFER = 1 << 16;

	private SameContent() {
	}

	static boolean isIn(Path file, TreeEntry entry) {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) != entry.size()) {
				return false;
			}
			return switch (entry.oid().length()) {
				case 64 -> entry.oid().equals(digest("SHA-256", "", file));
				case 40 -> entry.oid().equals(digest("SHA-1", "blob " + entry.size() + "\0", file));
				default -> false;
			};
		}
		catch (IOException ex) {
			throw LocalFileError.unreadable(file, ex);
		}
	}

	private static String digest(String algorithm, String head, Path file) throws IOException {
		MessageDigest digest = digest(algorithm);
		digest.update(head.getBytes(StandardCharsets.UTF_8));
		byte[] buffer = new byte[BUFFER];
		try (InputStream input = Files.newInputStream(file)) {
			for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
				digest.update(buffer, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest(String algorithm) {
		try {
			return MessageDigest.getInstance(algorithm);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
