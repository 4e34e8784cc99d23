package dev.cliengine.sample.kohub.view;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * Text in a given number of columns.
 */
final class Cells {

	private Cells() {
	}

	static int width(String text) {
		return DisplayWidth.of(text);
	}

	/** The text on one line, whatever is in it. */
	static String oneLine(String text) {
		return ControlCharacters.singleLine(text);
	}

	static String pad(String text, int width) {
		return text + " ".repeat(Math.max(0, width - width(text)));
	}

	/**
	 * The text in lines of at most that width, broken anywhere so that nothing is lost.
	 */
	static List<String> fold(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		int used = 0;
		for (int character : text.codePoints().toArray()) {
			String next = Character.toString(character);
			int columns = width(next);
			if (used + columns > width && !line.isEmpty()) {
				lines.add(line.toString());
				line.setLength(0);
				used = 0;
			}
			line.append(next);
			used += columns;
		}
		lines.add(line.toString());
		return lines;
	}

}
