package dev.cliengine.config;

import java.nio.file.Path;
import java.util.regex.Pattern;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Says where and why a configuration file cannot be understood. A file can hold anything,
 * so the message shows little of it: no control character, and only the beginning of what
 * was found at the place, which may be a part of a secret.
 */
final class MalformedFile {

	private static final int LONGEST = 160;

	private static final Pattern QUOTED = Pattern.compile("(Unexpected|token) '([^']{8})[^']+'(?=[,:])");

	private MalformedFile() {
	}

	static CliException at(Path file, TextPlace place, String what) {
		return CliException.category(ErrorCategory.FAILURE)
			.code("CONFIG_MALFORMED")
			.fix("Correct the file at that place, or open it with 'config edit'")
			.message(visible(file.toString()) + ":" + place.line() + ":" + place.column() + ": "
					+ cut(visible(QUOTED.matcher(what).replaceAll("$1 '$2…'"))));
	}

	private static String cut(String text) {
		int length = Math.min(text.length(), LONGEST);
		return (length < text.length()) ? text.substring(0, text.offsetByCodePoints(length, -1)) + "…" : text;
	}

	/** Nothing in it moves a cursor, hides, or turns the direction of the text. */
	static String visible(String text) {
		StringBuilder visible = new StringBuilder();
		text.codePoints().forEach((character) -> {
			if (isHidden(character)) {
				visible.append(String.format("\\u%04x", character));
			}
			else {
				visible.appendCodePoint(character);
			}
		});
		return visible.toString();
	}

	/** Whether a character cannot be seen, or does something to its neighbours. */
	static boolean isHidden(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.SURROGATE, Character.UNASSIGNED ->
				true;
			default -> false;
		};
	}

}
