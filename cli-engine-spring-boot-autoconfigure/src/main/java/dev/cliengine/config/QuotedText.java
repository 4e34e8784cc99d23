package dev.cliengine.config;

/**
 * Text between double quotes, written so that TOML and JSON read the same from it and
 * people see everything that is in it.
 */
final class QuotedText {

	private QuotedText() {
	}

	/**
	 * @throws dev.cliengine.core.CliException of category
	 * {@link dev.cliengine.core.ErrorCategory#VALIDATION} if it holds half a surrogate
	 * pair, which no file can
	 */
	static String of(String text) {
		StringBuilder quoted = new StringBuilder().append('"');
		text.codePoints().forEach((character) -> append(quoted, character));
		return quoted.append('"').toString();
	}

	private static void append(StringBuilder quoted, int character) {
		switch (character) {
			case '"' -> quoted.append("\\\"");
			case '\\' -> quoted.append("\\\\");
			case '\b' -> quoted.append("\\b");
			case '\t' -> quoted.append("\\t");
			case '\n' -> quoted.append("\\n");
			case '\f' -> quoted.append("\\f");
			case '\r' -> quoted.append("\\r");
			default -> {
				if (Character.getType(character) == Character.SURROGATE) {
					throw EditRules.refused("a text holds half a surrogate pair");
				}
				if (misleads(character)) {
					quoted.append(String.format("\\u%04X", character));
				}
				else {
					quoted.appendCodePoint(character);
				}
			}
		}
	}

	/** Control characters, and those that turn the direction of what follows. */
	private static boolean misleads(int character) {
		return Character.isISOControl(character) || (character >= 0x202A && character <= 0x202E)
				|| (character >= 0x2066 && character <= 0x2069) || character == 0x2028 || character == 0x2029
				|| character == ConfigText.MARK;
	}

}
