package dev.cliengine.command;

/**
 * What sets a command apart from others when it runs.
 *
 * @since 0.1.0
 */
public enum CommandTrait {

	/** The chain is skipped, as for help. */
	BUILT_IN,

	/** It works on a broken configuration, and so runs with one. */
	REPAIRS,

	/**
	 * It takes the streams of the process for itself, so no batch or agent can run it.
	 */
	EXCLUSIVE

}
