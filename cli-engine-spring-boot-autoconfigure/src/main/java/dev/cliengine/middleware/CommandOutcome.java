package dev.cliengine.middleware;

import dev.cliengine.command.CommandResult;

/**
 * What came of a run that did not fail.
 *
 * @param result what the command, or the step that answered in its place, gave
 * @param kind who answered
 * @since 0.1.0
 */
public record CommandOutcome(CommandResult<?> result, Kind kind) {

	/** The handler ran. */
	public static CommandOutcome ran(CommandResult<?> result) {
		return new CommandOutcome(result, Kind.RAN);
	}

	/** Who answered. */
	public enum Kind {

		/** The handler. */
		RAN,

		/** The events were written while the handler ran; there is no data. */
		STREAMED,

		/** The dry-run step. */
		PREVIEWED,

		/** The schema step. */
		DESCRIBED

	}

}
