package dev.cliengine.tui.result;

import java.util.function.IntFunction;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.ScrolledText;

/**
 * A text.
 *
 * @param text the text
 */
record Page(ScrolledText text) implements Body {

	static Page of(String text) {
		return of((width) -> text);
	}

	/** A text that is laid out for a width. */
	static Page of(IntFunction<String> text) {
		return new Page(new ScrolledText(text));
	}

	@Override
	public Body on(Key key, Look look) {
		return new Page(this.text.on(key, look));
	}

	@Override
	public Picture draw(Look look) {
		return this.text.draw(look);
	}

	@Override
	public String about() {
		return "";
	}

}
