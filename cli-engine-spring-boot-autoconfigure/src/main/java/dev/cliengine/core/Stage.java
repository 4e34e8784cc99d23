package dev.cliengine.core;

/**
 * How finished a feature is; later constants are more finished. A command is visible when
 * its stage reaches the application's minimum.
 *
 * @since 0.1.0
 */
public enum Stage {

	EXPERIMENTAL, BETA, GA;

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
