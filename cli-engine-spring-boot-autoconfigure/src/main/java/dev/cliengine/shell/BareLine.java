package dev.cliengine.shell;

import java.util.List;

/**
 * Decides what a process runs that was started without words. Declare a bean to have
 * something else than the session.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface BareLine {

	/**
	 * The words to run; none for the help.
	 * @param talks whether somebody can talk with the process: there is a terminal on
	 * both sides and no agent
	 */
	List<String> words(boolean talks);

	/** The session where somebody can talk, else the help. */
	static BareLine session() {
		return (talks) -> talks ? List.of("interactive") : List.of();
	}

}
