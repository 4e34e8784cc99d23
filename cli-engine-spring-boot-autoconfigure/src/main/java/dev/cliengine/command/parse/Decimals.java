package dev.cliengine.command.parse;

/**
 * Tells numbers from other words, digit by digit: a word may be megabytes long.
 */
final class Decimals {

	private Decimals() {
	}

	/** Whether the text is an optional sign and ASCII digits. */
	static boolean isWhole(String text) {
		int start = afterSign(text, 0);
		return start < text.length() && afterDigits(text, start) == text.length();
	}

	/**
	 * Whether the text is a decimal number such as {@code -5}, {@code .5}, {@code 1e3}.
	 */
	static boolean isDecimal(String text) {
		int start = afterSign(text, 0);
		int at = afterDigits(text, start);
		int digits = at - start;
		if (at < text.length() && text.charAt(at) == '.') {
			int end = afterDigits(text, at + 1);
			digits += end - at - 1;
			at = end;
		}
		return digits > 0 && (at == text.length() || isExponent(text, at));
	}

	private static boolean isExponent(String text, int at) {
		if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
			return false;
		}
		int start = afterSign(text, at + 1);
		return start < text.length() && afterDigits(text, start) == text.length();
	}

	private static int afterSign(String text, int at) {
		return (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) ? at + 1 : at;
	}

	private static int afterDigits(String text, int at) {
		int end = at;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}

}
