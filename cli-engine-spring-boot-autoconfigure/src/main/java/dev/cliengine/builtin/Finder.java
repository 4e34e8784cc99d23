package dev.cliengine.builtin;

import dev.cliengine.command.CommandModule;

/**
 * A built-in that helps people find and understand commands. The root's help lists these
 * last.
 */
interface Finder extends CommandModule {

	@Override
	default String category() {
		return "Find Commands";
	}

}
