package dev.cliengine.builtin.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.core.CliException;

/**
 * One command of a batch.
 *
 * @param id what its answers are marked with: its own id, else the number of its line
 * @param tokens the command line
 * @param problem why it cannot be run, {@code null} if it can
 */
record BatchItem(JsonNode id, List<String> tokens, @Nullable CliException problem) {

	/** How many characters {@link #digest()} has. */
	static final int DIGEST = 32;

	private static final byte SEPARATOR = 0;

	BatchItem {
		tokens = List.copyOf(tokens);
	}

	/** The same for items with the same id and line, and for no others. */
	String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(this.id.toString().getBytes(StandardCharsets.UTF_8));
			for (String token : this.tokens) {
				digest.update(SEPARATOR);
				digest.update(token.getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
