package dev.cliengine.output.query;

import java.util.List;

/**
 * An argument somebody typed, to be typed again.
 *
 * @param kind how it is written
 * @param flag its flag with dashes, such as {@code --status} or {@code -s}; empty for a
 * positional
 * @param values its values in order; ignored for a switch
 * @since 0.1.0
 */
public record TypedArgument(Kind kind, String flag, List<String> values) {

	public TypedArgument {
		values = List.copyOf(values);
	}

	/** A value without a flag, or several. */
	public static TypedArgument positional(String... values) {
		return new TypedArgument(Kind.POSITIONAL, "", List.of(values));
	}

	/** A flag without a value. */
	public static TypedArgument toggle(String flag) {
		return new TypedArgument(Kind.SWITCH, flag, List.of());
	}

	/** A flag with a value, repeated for each value. */
	public static TypedArgument option(String flag, String... values) {
		return new TypedArgument(Kind.OPTION, flag, List.of(values));
	}

	/**
	 * How an argument is written.
	 */
	public enum Kind {

		/** The bare values. */
		POSITIONAL,

		/** The bare flag. */
		SWITCH,

		/** The flag before each value. */
		OPTION

	}

}
