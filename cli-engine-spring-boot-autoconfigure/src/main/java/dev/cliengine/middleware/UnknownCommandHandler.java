package dev.cliengine.middleware;

import java.util.OptionalInt;

import dev.cliengine.command.parse.UnknownCommandException;
import dev.cliengine.core.Cancellation;

/**
 * Runs lines whose first word is no command, such as those of programs beside the
 * application. Declare beans of this type; the first one that answers wins. Commands and
 * aliases are looked for before, so none of them can be hidden. What is run here passes
 * no advice, and prints what it likes.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface UnknownCommandHandler {

	/**
	 * Runs a line, if its word is known here.
	 * @param line the line in parts
	 * @param cancellation says when to stop early
	 * @return the exit code, 0 to 255; empty if the word is not known here either, and
	 * then nothing has happened
	 * @throws Exception is told like the failure of a command
	 */
	OptionalInt run(UnknownCommandException.Line line, Cancellation cancellation) throws Exception;

}
