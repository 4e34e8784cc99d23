package dev.cliengine.guide.markdown;

import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * A piece of a line in one style. Whatever a guide says becomes harmless here.
 *
 * @param text the text, without control characters
 * @param style parameters of the control sequence that selects the style; empty for none
 */
record Span(String text, String style) {

	static final String BOLD = "1";

	static final String DIM = "2";

	static final String ITALIC = "3";

	static final String UNDERLINED = "4";

	static final String CYAN = "36";

	Span {
		text = ControlCharacters.singleLine(text);
	}

	static Span plain(String text) {
		return new Span(text, "");
	}

	int width() {
		return DisplayWidth.of(this.text);
	}

	Span with(String otherText) {
		return new Span(otherText, this.style);
	}

}
