package dev.cliengine.output;

import java.util.Comparator;

/**
 * The order of texts by Unicode code point, which is the order of their UTF-8 bytes.
 *
 * @since 0.1.0
 */
public enum CodePointOrder implements Comparator<String> {

	INSTANCE;

	private static final int ABOVE_SURROGATES = 0xe000;

	@Override
	public int compare(String left, String right) {
		int length = Math.min(left.length(), right.length());
		for (int i = 0; i < length; i++) {
			char one = left.charAt(i);
			char other = right.charAt(i);
			if (one != other) {
				return rank(one) - rank(other);
			}
		}
		return left.length() - right.length();
	}

	// Surrogates stand for the highest code points although their numbers are not
	// highest.
	private static int rank(char character) {
		if (character >= ABOVE_SURROGATES) {
			return character - 0x800;
		}
		return Character.isSurrogate(character) ? character + 0x2000 : character;
	}

}
