package dev.cliengine.output.format;

import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts and keys as TOON writes them: bare where every reader takes them for the same
 * text, else quoted. Characters that could command a terminal are escaped.
 */
final class ToonStrings {

	private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

	/** What some reader, not only one of this version, would take for a number. */
	private static final Pattern NUMBER_LIKE = Pattern
		.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|[+-]?(?i:inf|infinity|nan)");

	private static final Set<String> WORDS = Set.of("true", "false", "null");

	private ToonStrings() {
	}

	static String key(String key) {
		return BARE_KEY.matcher(key).matches() ? key : quoted(key);
	}

	static String value(String text, char delimiter) {
		return isBare(text, delimiter) ? text : quoted(text);
	}

	private static boolean isBare(String text, char delimiter) {
		if (text.isEmpty() || isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
			return false;
		}
		if ("-#".indexOf(text.charAt(0)) >= 0 || WORDS.contains(text) || NUMBER_LIKE.matcher(text).matches()) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == delimiter || ":\"\\[]{}".indexOf(character) >= 0 || isUnsafe(text, i)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	private static String quoted(String text) {
		StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '"', '\\' -> quoted.append('\\').append(character);
				case '\n' -> quoted.append("\\n");
				case '\r' -> quoted.append("\\r");
				case '\t' -> quoted.append("\\t");
				default -> append(text, i, quoted);
			}
		}
		return quoted.append('"').toString();
	}

	private static void append(String text, int index, StringBuilder quoted) {
		char character = text.charAt(index);
		if (!isUnsafe(text, index)) {
			quoted.append(character);
		}
		else if (Character.isSurrogate(character)) {
			quoted.append('\ufffd');
		}
		else {
			quoted.append("\\u").append(HexFormat.of().toHexDigits(character));
		}
	}

	private static boolean isUnsafe(String text, int index) {
		char character = text.charAt(index);
		if (Character.isSurrogate(character)) {
			return Character.isHighSurrogate(character) ? !isPair(text, index) : !isPair(text, index - 1);
		}
		return Character.isISOControl(character) || (character >= '\u2028' && character <= '\u202e')
				|| (character >= '\u2066' && character <= '\u2069');
	}

	private static boolean isPair(String text, int index) {
		return index >= 0 && index + 1 < text.length()
				&& Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
	}

}
