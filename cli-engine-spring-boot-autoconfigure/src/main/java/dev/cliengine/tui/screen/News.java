package dev.cliengine.tui.screen;

import dev.cliengine.middleware.RunAnswer;
import tools.jackson.databind.JsonNode;

/**
 * What is heard of a run.
 *
 * @since 0.1.0
 */
public sealed interface News {

	/**
	 * An event of a stream.
	 *
	 * @param event the event
	 */
	record Event(JsonNode event) implements News {
	}

	/**
	 * Something the run says beside its answer, such as how far it is.
	 *
	 * @param text one line
	 */
	record Talk(String text) implements News {
	}

	/**
	 * Time passes.
	 *
	 * @param millis since the beginning
	 */
	record Tick(long millis) implements News {
	}

	/**
	 * The end.
	 *
	 * @param answer what came of it, rows read
	 * @param more whether there were more rows than anybody wants to look at
	 */
	record Ended(RunAnswer answer, boolean more) implements News {
	}

}
