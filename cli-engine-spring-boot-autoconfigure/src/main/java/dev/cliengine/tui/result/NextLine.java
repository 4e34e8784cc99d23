package dev.cliengine.tui.result;

import java.util.List;

import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.core.NextAction;

/**
 * The line of a next action.
 */
final class NextLine {

	private NextLine() {
	}

	/** Its words, the name of the application perhaps first. */
	static List<String> words(NextAction action) {
		return LineLexer.lex(action.filledIn()).words();
	}

}
