package dev.cliengine.command;

/**
 * How an option takes its value.
 *
 * @since 0.1.0
 */
public enum OptionKind {

	/** No value; given means true. {@code --x=BOOL} is an error. */
	SWITCH,

	/** No value; counts how often it was given. */
	COUNTER,

	/** Exactly one value a time: {@code --x v}, {@code --x=v}, {@code -xv}. */
	VALUE,

	/** A value only with {@code =}; without one the option's missing value stands. */
	OPTIONAL_ATTACHED,

	/**
	 * A value with {@code =}, or the next token once a command word has matched, unless
	 * that token begins with {@code -} or names a child of the current group.
	 */
	OPTIONAL_GREEDY

}
