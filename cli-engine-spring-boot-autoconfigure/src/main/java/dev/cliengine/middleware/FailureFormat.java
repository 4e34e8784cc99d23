package dev.cliengine.middleware;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.core.CliException;

/**
 * What an application prints of a failure, in place of the engine's text and envelope.
 * Declare a bean.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface FailureFormat {

	/**
	 * The text for the error stream; a newline at its end may be left out.
	 * @param failure what happened; a line that cannot be understood is a
	 * {@link dev.cliengine.command.parse.UsageException}
	 * @param machine whether the line asks for a format that programs read
	 * @param globals global options as far as they are known
	 */
	String text(CliException failure, boolean machine, CommandArguments globals);

}
