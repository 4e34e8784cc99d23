package dev.cliengine.shell;

/**
 * What a session writes before each line. Declare a bean to have another one; a
 * {@code PromptProvider} of Spring Shell goes before both.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface PromptText {

	/**
	 * The prompt, the blank at its end included. It is asked for before every line and
	 * has to be quick: it must open no keyring and call no server. One that fails or
	 * takes too long leaves the prompt as it was. Control characters are made visible.
	 * @param columns how wide the terminal is, more than zero
	 */
	String text(int columns);

}
