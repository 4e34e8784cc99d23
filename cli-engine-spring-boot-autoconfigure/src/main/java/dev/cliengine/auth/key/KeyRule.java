package dev.cliengine.auth.key;

import java.util.Optional;

/**
 * What a part of a key may consist of. Whatever is refused would break the header it is
 * sent in, or could not be told from the part beside it.
 */
enum KeyRule {

	TOKEN(true, true), KEY_ID(true, false), USER(false, false), PASSWORD(false, true);

	private final boolean plain;

	private final boolean colons;

	KeyRule(boolean plain, boolean colons) {
		this.plain = plain;
		this.colons = colons;
	}

	/** The text as programs and files give it, without the end of its line. */
	static String line(String raw) {
		int end = raw.length();
		if (end > 0 && raw.charAt(end - 1) == '\n') {
			end--;
		}
		if (end > 0 && raw.charAt(end - 1) == '\r') {
			end--;
		}
		return raw.substring(0, end);
	}

	/** What is wrong with a text, which is not quoted: {@code is empty}. */
	Optional<String> problem(String text) {
		if (text.isEmpty()) {
			return Optional.of("is empty");
		}
		if (text.chars().anyMatch(Character::isISOControl)) {
			return Optional.of("holds a line break or another control character");
		}
		if (this.plain && text.chars().anyMatch((character) -> character <= ' ' || character > '~')) {
			return Optional.of("holds a blank or a character outside ASCII");
		}
		return (!this.colons && text.indexOf(':') >= 0) ? Optional.of("holds a colon") : Optional.empty();
	}

}
