package dev.cliengine.tui.result;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * The data of a result as they are shown.
 */
sealed interface Body permits Table, Tree, Page {

	/** The same after a key; itself if the key means nothing to it. */
	Body on(Key key, Look look);

	Picture draw(Look look);

	/** A few words about what is shown, may be empty. */
	String about();

}
