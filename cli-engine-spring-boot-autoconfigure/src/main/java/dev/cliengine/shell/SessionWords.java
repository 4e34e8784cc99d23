package dev.cliengine.shell;

import java.util.List;

/**
 * Words that mean something to the session itself, where the application has no command
 * of that name.
 *
 * @since 0.1.0
 */
public final class SessionWords {

	static final String CLEAR = "clear";

	static final String HISTORY = "history";

	static final List<String> LEAVE = List.of("exit", "quit");

	static final List<String> ALL = List.of("exit", "quit", CLEAR, HISTORY);

	private SessionWords() {
	}

	/** Whether a line ends a session. */
	public static boolean leaves(List<String> line) {
		return line.size() == 1 && LEAVE.contains(line.get(0));
	}

	/** Whether a line is one of them. */
	static boolean isOwn(List<String> line) {
		return line.size() == 1 && ALL.contains(line.get(0));
	}

}
