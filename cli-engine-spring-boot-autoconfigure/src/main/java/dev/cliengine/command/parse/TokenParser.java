package dev.cliengine.command.parse;

import java.util.List;

import dev.cliengine.command.CommandNode;

/**
 * Turns the tokens of a command line into a command and its values.
 *
 * @since 0.1.0
 */
public final class TokenParser {

	/**
	 * @param application the name of the application, shown in usage lines and errors
	 * @param globals options accepted everywhere
	 * @param content where {@code @file} and {@code -} are read from
	 */
	public TokenParser(String application, GlobalOptions globals, ContentSource content) {
	}

	/**
	 * Reads a command line.
	 * @param root the tree of commands
	 * @param tokens the words after the application's name, exactly as given
	 * @throws UsageException if the line cannot be understood
	 */
	public ParsedLine parse(CommandNode root, List<String> tokens) {
		throw new UnsupportedOperationException();
	}

}
