package dev.cliengine.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A TOML text without its comments and blank lines. The parser takes time by the cube of
 * the number of such lines in a row: seconds for a thousand. Columns stay; lines are
 * counted.
 */
final class TomlDigest {

	private static final Pattern LINE = Pattern.compile("line (\\d+)");

	private final String text;

	private final StringBuilder digest = new StringBuilder();

	private final List<Integer> lines = new ArrayList<>(List.of(1));

	private int copied;

	private int line = 1;

	TomlDigest(String text) {
		this.text = text;
	}

	/** Only blanks, line ends and comments are between these places. */
	void gap(int start, int end) {
		int lastLine = end;
		while (lastLine > start && this.text.charAt(lastLine - 1) != '\n') {
			lastLine--;
		}
		if (lastLine == start) {
			return;
		}
		copy(start);
		for (int i = start; i < lastLine; i++) {
			this.line += (this.text.charAt(i) == '\n') ? 1 : 0;
		}
		this.lines.add(this.line);
		this.digest.append('\n').append(this.text, lastLine, end);
		this.copied = end;
	}

	/** Nothing counts after the line of this place. */
	String upTo(int end) {
		int newline = this.text.indexOf('\n', end);
		copy((newline < 0) ? this.text.length() : newline + 1);
		return this.digest.toString();
	}

	/** The line of the text that a line of the digest was. */
	int line(int digestLine) {
		return this.lines.get(Math.min(digestLine, this.lines.size()) - 1);
	}

	/** A message with the lines it mentions as they are in the text. */
	String translate(String message) {
		return LINE.matcher(message).replaceAll((match) -> "line " + line(Integer.parseInt(match.group(1))));
	}

	private void copy(int end) {
		for (int i = this.copied; i < end; i++) {
			char character = this.text.charAt(i);
			this.digest.append(character);
			if (character == '\n') {
				this.lines.add(++this.line);
			}
		}
		this.copied = Math.max(this.copied, end);
	}

}
