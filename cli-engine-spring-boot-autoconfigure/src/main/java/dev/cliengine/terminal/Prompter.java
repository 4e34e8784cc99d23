package dev.cliengine.terminal;

/**
 * Asks the person at the terminal.
 *
 * @since 0.1.0
 */
public interface Prompter {

	/**
	 * Asks a question with yes or no for an answer.
	 * @return whether the answer was {@code y} or {@code yes}, in either case; anything
	 * else, and the end of the input, is no
	 * @throws IllegalStateException when nobody can be asked; find out first, with
	 * {@link Audience#mayAsk()}
	 */
	boolean confirm(String question);

	/**
	 * Asks for a line of text.
	 * @return the line without its end, empty at the end of the input
	 * @throws IllegalStateException when nobody can be asked
	 */
	String line(String question);

}
