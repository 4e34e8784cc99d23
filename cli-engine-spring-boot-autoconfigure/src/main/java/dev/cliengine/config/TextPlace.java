package dev.cliengine.config;

/**
 * A place in a text as editors count it: lines end with a line feed, and a byte order
 * mark is no column.
 *
 * @param line the line, from 1
 * @param column the character of the line, from 1
 */
record TextPlace(int line, int column) {

	static TextPlace of(CharSequence text, int offset) {
		int line = 1;
		int lineStart = 0;
		for (int i = 0; i < offset; i++) {
			if (text.charAt(i) == '\n') {
				line++;
				lineStart = i + 1;
			}
		}
		int first = (lineStart == 0 && offset > 0 && text.charAt(0) == ConfigText.MARK) ? 1 : lineStart;
		return new TextPlace(line, Character.codePointCount(text, first, offset) + 1);
	}

}
