package dev.cliengine.command.parse;

import java.util.List;

import dev.cliengine.command.CommandNode;

/**
 * How tokens would be read that follow the beginning of a line.
 *
 * @param node where the words of the beginning lead
 * @param words the places, among those that follow, of tokens that are neither options
 * nor values of options and stand before {@code --}
 * @param runs whether a command would run; false where help, a schema or a search is
 * asked for
 * @since 0.1.0
 */
public record Continuation(CommandNode node, List<Integer> words, boolean runs) {

	public Continuation {
		words = List.copyOf(words);
	}

}
