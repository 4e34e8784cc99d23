package dev.cliengine.middleware;

import java.util.SortedMap;

import dev.cliengine.core.CommandPath;

/**
 * Keeps a record of who ran what. Declare beans of this type; a sink that fails is logged
 * and never changes the result.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface AuditSink {

	/**
	 * Takes the record of one run, before its result is shown.
	 * @throws Exception if it cannot be kept
	 */
	void append(Entry entry) throws Exception;

	/**
	 * One run.
	 *
	 * @param path the command
	 * @param arguments its values, defaults included
	 * @param identity the caller, empty when nobody was asked for
	 * @param status what came of it
	 * @param reason why it was run, empty when not said
	 */
	record Entry(CommandPath path, SortedMap<String, Object> arguments, String identity, RunStatus status,
			String reason) {
	}

}
