package dev.cliengine.install;

/**
 * How another name leads to a launcher.
 *
 * @since 0.1.0
 */
public enum LinkKind {

	/** A symbolic link; the launcher sees what it was called by. */
	SOFT,

	/** A second name of the same file, likewise. */
	HARD,

	/** A script of its own that starts the launcher; the only kind on Windows. */
	SCRIPT

}
