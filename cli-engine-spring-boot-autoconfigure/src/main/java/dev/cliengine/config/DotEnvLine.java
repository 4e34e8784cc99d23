package dev.cliengine.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a {@code .env} file.
 *
 * @param name the variable
 * @param value its value without quotes
 */
record DotEnvLine(String name, String value) {

	private static final Pattern ASSIGNMENT = Pattern
		.compile("\\s*(?:export\\s+)?(?<name>[A-Za-z_][A-Za-z0-9_]*)\\s*=(?<value>.*)");

	private static final Pattern REST = Pattern.compile("\\s*(#.*)?");

	private static final Pattern COMMENT = Pattern.compile("\\s#");

	/** Whether there is nothing on it, or a comment. */
	static boolean isBlank(String line) {
		return REST.matcher(line).matches();
	}

	/** Empty when the line gives no variable a value. */
	static Optional<DotEnvLine> parse(String line) {
		Matcher assignment = ASSIGNMENT.matcher(line);
		if (!assignment.matches()) {
			return Optional.empty();
		}
		String name = assignment.group("name");
		String raw = assignment.group("value");
		String value = raw.strip();
		if (value.startsWith("'") || value.startsWith("\"")) {
			return quoted(value).map((text) -> new DotEnvLine(name, text));
		}
		Matcher comment = COMMENT.matcher(raw);
		return Optional.of(new DotEnvLine(name, comment.find() ? raw.substring(0, comment.start()).strip() : value));
	}

	private static Optional<String> quoted(String value) {
		char quote = value.charAt(0);
		StringBuilder text = new StringBuilder();
		for (int i = 1; i < value.length(); i++) {
			char character = value.charAt(i);
			if (character == quote) {
				return REST.matcher(value.substring(i + 1)).matches() ? Optional.of(text.toString()) : Optional.empty();
			}
			if (character == '\\' && quote == '"' && i + 1 < value.length()) {
				i++;
				text.append(unescaped(value.charAt(i)));
			}
			else {
				text.append(character);
			}
		}
		return Optional.empty();
	}

	private static String unescaped(char character) {
		return switch (character) {
			case 'n' -> "\n";
			case 't' -> "\t";
			case '"', '\\', '$' -> String.valueOf(character);
			default -> "\\" + character;
		};
	}

}
