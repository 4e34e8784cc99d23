package dev.cliengine.core;

import java.util.Arrays;
import java.util.Optional;

/**
 * How finished a feature is; later constants are more finished. A command is visible when
 * its stage reaches the application's minimum.
 *
 * @since 0.1.0
 */
public enum Stage {

	EXPERIMENTAL, BETA, GA;

	/** The stage of a word, whatever its case and the blanks around it. */
	public static Optional<Stage> parse(String text) {
		String word = text.strip();
		return Arrays.stream(values()).filter((stage) -> stage.word().equalsIgnoreCase(word)).findFirst();
	}

	/** The lower-case word used in configuration and output. */
	public String word() {
		return switch (this) {
			case EXPERIMENTAL -> "experimental";
			case BETA -> "beta";
			case GA -> "ga";
		};
	}

	public boolean reaches(Stage minimum) {
		return compareTo(minimum) >= 0;
	}

}
