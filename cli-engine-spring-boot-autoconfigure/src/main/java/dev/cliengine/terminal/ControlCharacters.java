package dev.cliengine.terminal;

import java.util.HexFormat;

/**
 * Makes text from arguments, files and servers harmless for a terminal, and what was
 * harmful in it visible:
 * <ul>
 * <li>C0 controls and DEL become caret text: {@code ^[} for escape, {@code ^?} for
 * DEL</li>
 * <li>C1 controls, bidirectional embeddings, overrides and isolates (U+202A to U+202E,
 * U+2066 to U+2069) and the separators U+2028 and U+2029 become their code, such as
 * {@code \}{@code u009b}</li>
 * <li>an unpaired surrogate becomes U+FFFD</li>
 * <li>CR LF becomes LF</li>
 * </ul>
 * The marks U+200E, U+200F and U+061C stay: honest Arabic and Hebrew text needs them and
 * they cannot reorder what follows.
 *
 * @since 0.1.0
 */
public final class ControlCharacters {

	private ControlCharacters() {
	}

	/**
	 * The text without control characters, except line feed and tab. Text that is clean
	 * is returned itself.
	 */
	public static String neutralise(String text) {
		return rewrite(text, false);
	}

	/** As {@link #neutralise}, with a blank for every line break and tab. */
	public static String singleLine(String text) {
		return rewrite(text, true);
	}

	private static String rewrite(String text, boolean singleLine) {
		int index = 0;
		while (index < text.length() && isClean(text.codePointAt(index), singleLine)) {
			index += Character.charCount(text.codePointAt(index));
		}
		if (index == text.length()) {
			return text;
		}
		StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, index);
		while (index < text.length()) {
			int codePoint = text.codePointAt(index);
			index += Character.charCount(codePoint);
			boolean halfOfLineBreak = codePoint == '\r' && index < text.length() && text.charAt(index) == '\n';
			if (!halfOfLineBreak) {
				append(safe, codePoint, singleLine);
			}
		}
		return safe.toString();
	}

	private static boolean isClean(int codePoint, boolean singleLine) {
		if (codePoint < 0xA0) {
			return (codePoint >= ' ' && codePoint < 0x7F) || (!singleLine && (codePoint == '\n' || codePoint == '\t'));
		}
		boolean directs = (codePoint >= 0x2028 && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
		return !directs && !isSurrogate(codePoint);
	}

	private static void append(StringBuilder safe, int codePoint, boolean singleLine) {
		if (isClean(codePoint, singleLine)) {
			safe.appendCodePoint(codePoint);
		}
		else if (singleLine && (codePoint == '\n' || codePoint == '\r' || codePoint == '\t')) {
			safe.append(' ');
		}
		else if (codePoint < ' ' || codePoint == 0x7F) {
			safe.append('^').append((char) (codePoint ^ 0x40));
		}
		else if (isSurrogate(codePoint)) {
			safe.append('\uFFFD');
		}
		else {
			safe.append("\\u").append(HexFormat.of().toHexDigits((char) codePoint));
		}
	}

	private static boolean isSurrogate(int codePoint) {
		return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
	}

}
