package dev.cliengine.output;

import tools.jackson.databind.JsonNode;

/**
 * Data shown as a text of the command's own making.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public non-sealed interface TextView extends View {

	/**
	 * The text, with the newline that ends it. Control characters in it other than
	 * newline and tab never reach the terminal. Not asked when the command answered
	 * nothing.
	 * @param data what the command answered, after filtering and paging
	 * @param width the columns a line may take
	 */
	String render(JsonNode data, int width);

}
