package dev.cliengine.middleware;

import java.util.Optional;
import java.util.Set;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;

/**
 * Runs another command in place of the one on the line, because a global option says so:
 * {@code --search} does. Declare beans of this type; the first one that answers wins.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface StandIn {

	/**
	 * The command to run, without values of its own; empty when the line does not ask for
	 * it.
	 * @param globals the values of the global options of the line
	 */
	Optional<CommandHandler> handler(CommandArguments globals);

	/**
	 * The ids of the global options it answers to: a line without any of them is not its
	 * own. Empty if that cannot be told, which costs the application its quick answers.
	 */
	default Set<String> options() {
		return Set.of();
	}

}
