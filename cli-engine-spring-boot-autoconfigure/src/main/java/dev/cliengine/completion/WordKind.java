package dev.cliengine.completion;

/**
 * What a word of a line is, as far as that can be told while somebody types it.
 *
 * @since 0.1.0
 */
public enum WordKind {

	/** A group, a command, or an alias. */
	COMMAND,

	/** Where a command should stand, and there is none of that name. */
	UNKNOWN_COMMAND,

	/** An option with or without its value. */
	OPTION,

	/** It looks like an option, and there is none of that name. */
	UNKNOWN_OPTION,

	/** The value of the option before it. */
	VALUE,

	/** An argument, or not finished yet. */
	OTHER

}
