package dev.cliengine.middleware;

import java.util.List;

import dev.cliengine.command.parse.ParsedLine;

/**
 * Reads command lines of one application.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface LineParser {

	/**
	 * What a line says.
	 * @throws dev.cliengine.command.parse.UsageException if it cannot be understood
	 */
	ParsedLine parse(List<String> tokens);

}
