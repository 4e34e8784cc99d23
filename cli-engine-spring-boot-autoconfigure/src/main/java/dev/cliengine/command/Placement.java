package dev.cliengine.command;

/**
 * Where top-level entries stand in the tree.
 *
 * @since 0.1.0
 */
public enum Placement {

	/** Before the application's own: help and what finds commands. */
	LEADING,

	/** The application's own: groups first, then commands. */
	APPLICATION,

	/** After the application's own; the application wins where names collide. */
	TRAILING

}
