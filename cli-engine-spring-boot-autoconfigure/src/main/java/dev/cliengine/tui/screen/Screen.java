package dev.cliengine.tui.screen;

import java.util.List;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * One screen in one state. Screens are values: they never change and touch nothing
 * outside.
 *
 * @since 0.1.0
 */
public interface Screen {

	/** What comes of a key. */
	Turn on(Key key, Look look);

	/** What comes of news from a run; only the screen of the run gets any. */
	default Turn on(News news) {
		return Turn.to(this);
	}

	/** The screen in the room there is; more lines than that are not shown. */
	Picture draw(Look look);

	/** What it is about, for the top of the screen. */
	String title();

	/** The keys that matter here, shortest first. */
	String keys();

	/** The command line that does the same, without the application's name; or empty. */
	default List<String> words() {
		return List.of();
	}

	/** Whether letters are text here, and no keys with a meaning. */
	default boolean typing() {
		return false;
	}

	/** Whether something runs here, so that Ctrl-C stops it and nothing else. */
	default boolean running() {
		return false;
	}

}
