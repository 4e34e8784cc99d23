package dev.cliengine.tui.screen;

import java.util.List;
import java.util.function.IntFunction;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * A text and how far one has read.
 *
 * @param text lays it out for a width
 * @param top the first line shown
 * @since 0.1.0
 */
public record ScrolledText(IntFunction<String> text, int top) {

	/** A text from its beginning. */
	public ScrolledText(IntFunction<String> text) {
		this(text, 0);
	}

	/** The same after a key. */
	public ScrolledText on(Key key, Look look) {
		int last = Math.max(lines(look).size() - look.height(), 0);
		return new ScrolledText(this.text, Choices.move(key, this.top, last + 1, look));
	}

	/** The lines that are shown. */
	public Picture draw(Look look) {
		List<String> lines = lines(look);
		int first = Math.max(0, Math.min(this.top, lines.size() - look.height()));
		return Picture.of(lines.stream().skip(first).limit(look.height()).map(Line::of).map(look::cut).toList());
	}

	private List<String> lines(Look look) {
		return this.text.apply(look.width()).replace("\t", "    ").lines().toList();
	}

}
