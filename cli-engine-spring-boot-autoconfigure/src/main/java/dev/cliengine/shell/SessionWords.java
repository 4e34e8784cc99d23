package dev.cliengine.shell;

import java.util.List;

/**
 * Words that mean something to the session itself, where the application has no command
 * of that name.
 */
final class SessionWords {

	static final String CLEAR = "clear";

	static final String HISTORY = "history";

	static final List<String> LEAVE = List.of("exit", "quit");

	static final List<String> ALL = List.of("exit", "quit", CLEAR, HISTORY);

	private SessionWords() {
	}

}
