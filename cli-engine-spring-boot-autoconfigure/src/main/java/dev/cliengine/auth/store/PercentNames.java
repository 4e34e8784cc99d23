package dev.cliengine.auth.store;

import java.util.regex.Pattern;

/**
 * Writes characters that separate the parts of a name as {@code %} and two hexadecimal
 * digits inside a part, so that different parts never make the same name.
 */
final class PercentNames {

	private static final Pattern ESCAPE = Pattern.compile("%([0-9A-F]{2})");

	private PercentNames() {
	}

	/** Escapes {@code %} and the given characters, all of them ASCII. */
	static String escape(String part, String separators) {
		StringBuilder escaped = new StringBuilder();
		for (char character : part.toCharArray()) {
			if (character == '%' || separators.indexOf(character) >= 0) {
				escaped.append(String.format("%%%02X", (int) character));
			}
			else {
				escaped.append(character);
			}
		}
		return escaped.toString();
	}

	static String unescape(String escaped) {
		return ESCAPE.matcher(escaped).replaceAll((match) -> {
			char character = (char) Integer.parseInt(match.group(1), 16);
			return (character == '$' || character == '\\') ? "\\" + character : String.valueOf(character);
		});
	}

}
