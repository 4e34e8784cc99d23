package dev.cliengine.shell;

import org.jline.terminal.Terminal;

import dev.cliengine.core.Cancellation;

/**
 * Something that takes the whole screen at a key of the session, and gives it back.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface SessionPanel {

	/**
	 * Takes the screen until somebody leaves. The terminal is as before then.
	 * @param typed what stands at the prompt
	 * @param outer ends it from outside
	 * @return what stands at the prompt afterwards
	 */
	String open(Terminal terminal, String typed, Cancellation outer);

}
