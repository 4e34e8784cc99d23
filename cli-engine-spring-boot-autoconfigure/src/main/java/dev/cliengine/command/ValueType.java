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
	BOOLEAN

}
