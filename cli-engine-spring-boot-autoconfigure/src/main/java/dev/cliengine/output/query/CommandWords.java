package dev.cliengine.output.query;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Collects the words of a command line that can be typed as it stands.
 */
final class CommandWords {

	private static final Pattern BARE = Pattern.compile("[A-Za-z0-9\\-_./:@]+");

	private static final Pattern SPECIAL = Pattern.compile("[\\\\\"$`]");

	private final StringBuilder line = new StringBuilder();

	/** One word, in double quotes unless it is plain. */
	CommandWords word(String word) {
		if (!this.line.isEmpty()) {
			this.line.append(' ');
		}
		this.line.append(quoted(word));
		return this;
	}

	/**
	 * A flag and its value; {@code null} is none. A value that looks like a flag is
	 * attached to a long one.
	 */
	CommandWords option(String flag, @Nullable String value) {
		if (value == null) {
			return this;
		}
		word(flag);
		if (!value.startsWith("-") || !flag.startsWith("--")) {
			return word(value);
		}
		this.line.append('=').append(quoted(value));
		return this;
	}

	private static String quoted(String word) {
		return BARE.matcher(word).matches() ? word : '"' + SPECIAL.matcher(word).replaceAll("\\\\$0") + '"';
	}

	@Override
	public String toString() {
		return this.line.toString();
	}

}
