package dev.cliengine.tui.draw;

import org.jspecify.annotations.Nullable;

import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;
import dev.cliengine.terminal.Meaning;

/**
 * A piece of a line. Whatever it is made from, there are no control characters in it.
 *
 * @param meaning decides its colour, {@code null} for none
 * @param text on one line
 * @since 0.1.0
 */
public record Span(@Nullable Meaning meaning, String text) {

	public Span {
		text = ControlCharacters.singleLine(text);
	}

	int width() {
		return DisplayWidth.of(this.text);
	}

	Span cut(int columns) {
		return new Span(this.meaning, DisplayWidth.cut(this.text, columns));
	}

}
