package dev.cliengine.core;

/**
 * What kind of failure happened. The category, never the message, decides the exit code.
 *
 * @since 0.1.0
 */
public enum ErrorCategory {

	/** Anything not named below. */
	FAILURE,

	/** The command line itself is wrong. */
	USAGE,

	/** No such command. */
	UNKNOWN_COMMAND,

	/** Nobody is logged in, or the login was refused. */
	AUTHENTICATION,

	/** A value was understood and is not acceptable. */
	VALIDATION,

	/** The thing asked for does not exist. */
	NOT_FOUND,

	/** The account lacks the right to do this. */
	PERMISSION,

	/** A policy refused the command. */
	DENIED,

	/** The person answered no. */
	CANCELLED,

	/** The deadline passed. */
	TIMEOUT,

	/** A resource is busy or out of reach; trying again later can help. */
	UNAVAILABLE,

	/** Ctrl-C. */
	INTERRUPTED,

	/** A termination request from the system. */
	TERMINATED,

	/** The terminal went away. */
	HUNG_UP

}
