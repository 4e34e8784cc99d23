package dev.cliengine.terminal;

/**
 * What a piece of text means to people, for which a {@link Palette} has a colour.
 *
 * @since 0.1.0
 */
public enum Meaning {

	/** The name of something that follows or stands below. */
	HEADER("1"),

	/** As it should be. */
	SUCCESS("32"),

	/** Worth a look. */
	WARNING("33"),

	/** Wrong. */
	ERROR("31"),

	/** A way on. */
	HINT("36"),

	/** Less important than the rest. */
	DIM("2");

	private final String code;

	Meaning(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
