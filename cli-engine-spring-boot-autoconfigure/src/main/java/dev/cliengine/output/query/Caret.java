package dev.cliengine.output.query;

import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * Points at a place in a text on the line below it.
 */
final class Caret {

	private static final int BEFORE = 40;

	private static final int AFTER = 25;

	private static final String INDENT = "  ";

	private Caret() {
	}

	/**
	 * Two lines: the text, cut around the place when it is long, and the caret.
	 */
	static String below(String text, int index) {
		int place = Math.min(index, text.length());
		int from = boundary(text, (place > BEFORE + 1) ? place - BEFORE : 0);
		int to = boundary(text, (text.length() - place > AFTER + 1) ? place + AFTER : text.length());
		String before = INDENT + ((from > 0) ? "…" : "") + ControlCharacters.singleLine(text.substring(from, place));
		String after = ControlCharacters.singleLine(text.substring(place, to)) + ((to < text.length()) ? "…" : "");
		return before + after + "\n" + " ".repeat(DisplayWidth.of(before)) + "^";
	}

	private static int boundary(String text, int index) {
		boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
				&& Character.isHighSurrogate(text.charAt(index - 1));
		return inside ? index - 1 : index;
	}

}
