package dev.cliengine.tui.screen;

import java.util.function.IntFunction;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * A text to read.
 *
 * @param title what it is about
 * @param text the text
 * @since 0.1.0
 */
public record TextScreen(String title, ScrolledText text) implements Screen {

	/**
	 * A text from its beginning.
	 * @param text lays it out for a width
	 */
	public TextScreen(String title, IntFunction<String> text) {
		this(title, new ScrolledText(text));
	}

	@Override
	public Turn on(Key key, Look look) {
		if (key.kind() == Key.Kind.ESCAPE || key.kind() == Key.Kind.LEFT) {
			return Turn.with(this, new Effect.Back());
		}
		return Turn.to(new TextScreen(this.title, this.text.on(key, look)));
	}

	@Override
	public Picture draw(Look look) {
		return this.text.draw(look);
	}

	@Override
	public String keys() {
		return "up/down scroll  esc back  q quit";
	}

}
