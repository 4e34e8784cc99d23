package dev.cliengine.auth.store;

import java.util.Locale;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Where credentials are to be kept.
 *
 * @since 0.1.0
 */
public enum StoreMode {

	/** In the keyring, or in a file when there is none. */
	AUTO,

	/** In the keyring and nowhere else. */
	KEYRING,

	/** In a file that only its owner can read. */
	FILE;

	/**
	 * Reads {@code auto}, {@code keyring}, {@code keychain} or {@code file}; blanks
	 * around it, upper and lower case do not count.
	 * @throws CliException of category {@link ErrorCategory#USAGE} for anything else
	 */
	public static StoreMode parse(String text) {
		return switch (text.strip().toLowerCase(Locale.ROOT)) {
			case "auto" -> AUTO;
			case "keyring", "keychain" -> KEYRING;
			case "file" -> FILE;
			default -> throw CliException.category(ErrorCategory.USAGE)
				.fix("Use auto, keyring or file")
				.message("invalid credential store \"" + text + "\" (expected one of: auto, keyring, file)");
		};
	}

	/** The lower-case word used in configuration and output. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
