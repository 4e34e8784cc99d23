package dev.cliengine.middleware;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;

import dev.cliengine.core.CommandPath;

/**
 * Is told what happens, for usage figures. Declare beans of this type; a sink that fails
 * is logged and never changes the result.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ActivitySink {

	/**
	 * Takes the event of one run, after audit and before its result is shown.
	 * @throws Exception if it cannot be passed on
	 */
	void emit(Event event) throws Exception;

	/**
	 * One run.
	 *
	 * @param timestamp when it ended, in whole seconds
	 * @param application the application's id
	 * @param command the command
	 * @param environment the active environment, empty when there is none
	 * @param backend the system it worked on, or the part of the chain that stopped it
	 * @param caller who ran it
	 * @param status what came of it
	 * @param error the message of a failure, else empty
	 * @param reason why it was run, empty when not said
	 * @param arguments its values, defaults included
	 * @param duration how long it took
	 */
	record Event(Instant timestamp, String application, CommandPath command, String environment, String backend,
			Caller caller, RunStatus status, String error, String reason, SortedMap<String, Object> arguments,
			Duration duration) {
	}

	/**
	 * Who ran it; all parts are empty when nobody was asked for.
	 *
	 * @param identity the caller as people know it
	 * @param sub the caller as the issuer knows it
	 * @param accountType what kind of account it is
	 */
	record Caller(String identity, String sub, String accountType) {
	}

}
