package dev.cliengine.core;

/**
 * Whether a command needs a credential.
 *
 * @since 0.1.0
 */
public enum AuthRequirement {

	/** A credential is resolved before the handler; without one the command fails. */
	REQUIRED,

	/** The handler may ask for a credential. */
	OPTIONAL,

	/** The command has no credential; asking for one is an error. */
	NONE

}
