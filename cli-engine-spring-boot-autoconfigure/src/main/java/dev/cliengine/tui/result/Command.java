package dev.cliengine.tui.result;

import java.util.List;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;

/**
 * A line that is run.
 *
 * @param node the command
 * @param words the line, without the application's name
 * @since 0.1.0
 */
public record Command(CommandNode node, List<String> words) {

	public Command {
		words = List.copyOf(words);
	}

	/**
	 * Whether queries mean something to it: to what the engine has itself they do not.
	 */
	public boolean queryable() {
		CommandHandler handler = this.node.handler();
		return handler != null && !handler.spec().builtIn() && !handler.spec().result().streaming();
	}

	/** The fields it shows when nobody asks for others, empty for all. */
	List<String> fields() {
		CommandHandler handler = this.node.handler();
		return (handler != null) ? handler.spec().result().fields() : List.of();
	}

	String name() {
		return this.node.path().words();
	}

}
