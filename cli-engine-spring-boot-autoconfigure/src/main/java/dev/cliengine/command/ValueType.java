package dev.cliengine.command;

/**
 * The type of a value on the command line and in the JSON map of arguments.
 *
 * @since 0.1.0
 */
public enum ValueType {

	STRING,

	/** A whole number of 64 bits. */
	INTEGER,

	/** A decimal number. */
	NUMBER,

	/** {@code 1 t T TRUE true True} or {@code 0 f F FALSE false False}. */
	BOOLEAN;

	/** Whether a declared value, which nobody has typed, is of this type. */
	boolean accepts(String text) {
		return switch (this) {
			case STRING -> true;
			case INTEGER -> text.matches("-?\\d{1,18}");
			case NUMBER -> text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");
			case BOOLEAN -> text.equals("true") || text.equals("false");
		};
	}

}
