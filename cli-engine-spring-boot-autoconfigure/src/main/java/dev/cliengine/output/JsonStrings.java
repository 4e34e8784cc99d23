package dev.cliengine.output;

import java.io.IOException;

/**
 * Writes texts as JSON strings that no terminal, HTML page or JavaScript program
 * misunderstands.
 */
final class JsonStrings {

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	private static final int FIRST_HARMLESS = 0xa0;

	private static final boolean[] PLAIN = table("\"\\");

	private static final boolean[] HTML = table("\"\\<>&");

	private JsonStrings() {
	}

	/**
	 * Writes the text with its quotes.
	 * @param text what to write; halves of surrogate pairs become U+FFFD
	 * @param html whether {@code <}, {@code >} and {@code &} are escaped too
	 * @param out where to write
	 */
	static void write(String text, boolean html, Appendable out) throws IOException {
		boolean[] escaped = html ? HTML : PLAIN;
		int length = text.length();
		int start = 0;
		out.append('"');
		for (int i = 0; i < length; i++) {
			char character = text.charAt(i);
			if (character < FIRST_HARMLESS ? !escaped[character] : !rare(character)) {
				continue;
			}
			if (isPair(text, i)) {
				i++;
				continue;
			}
			out.append(text, start, i);
			escape(character, out);
			start = i + 1;
		}
		if (start == 0) {
			out.append(text);
		}
		else {
			out.append(text, start, length);
		}
		out.append('"');
	}

	/** Line separators, the marks that turn writing around, and surrogates. */
	private static boolean rare(char character) {
		return character >= '\u2028' && (character <= '\u202e' || (character >= '\u2066' && character <= '\u2069')
				|| Character.isSurrogate(character));
	}

	private static boolean isPair(String text, int index) {
		return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
	}

	private static void escape(char character, Appendable out) throws IOException {
		switch (character) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\b' -> out.append("\\b");
			case '\f' -> out.append("\\f");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			default -> escapeNumber(character, out);
		}
	}

	private static void escapeNumber(char character, Appendable out) throws IOException {
		if (Character.isSurrogate(character)) {
			out.append('\ufffd');
			return;
		}
		out.append("\\u");
		for (int shift = 12; shift >= 0; shift -= 4) {
			out.append(HEX[(character >> shift) & 0xf]);
		}
	}

	private static boolean[] table(String special) {
		boolean[] escaped = new boolean[FIRST_HARMLESS];
		for (char character = 0; character < FIRST_HARMLESS; character++) {
			escaped[character] = Character.isISOControl(character) || special.indexOf(character) >= 0;
		}
		return escaped;
	}

}
