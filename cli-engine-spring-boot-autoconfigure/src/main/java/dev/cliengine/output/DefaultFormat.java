package dev.cliengine.output;

import java.util.Collection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Decides which format to write when there are several opinions.
 *
 * @since 0.1.0
 */
public final class DefaultFormat {

	static final String HUMAN = "human";

	private static final String JSON = "json";

	private DefaultFormat() {
	}

	/**
	 * The format asked for on the command line, else the one in the environment, else
	 * {@code human} on a terminal and {@code json} elsewhere.
	 * @param explicit what the command line says, returned as it is even when unknown
	 * @param environmentValue what the environment says; upper case, blanks around it and
	 * names that are not known do no harm
	 * @param outputTerminal whether standard output is a terminal
	 * @param known the names of the formats there are
	 */
	public static String choose(@Nullable String explicit, @Nullable String environmentValue, boolean outputTerminal,
			Collection<String> known) {
		if (explicit != null) {
			return explicit;
		}
		String wanted = (environmentValue != null) ? environmentValue.trim().toLowerCase(Locale.ROOT) : "";
		return known.stream()
			.filter((name) -> name.toLowerCase(Locale.ROOT).equals(wanted))
			.findFirst()
			.orElse(outputTerminal ? HUMAN : JSON);
	}

	/**
	 * What the names of an application's environment variables begin with: its id in
	 * upper case, with {@code _} for whatever is neither an ASCII letter nor an ASCII
	 * digit.
	 */
	public static String environmentPrefix(String applicationId) {
		StringBuilder prefix = new StringBuilder();
		applicationId.codePoints().map(DefaultFormat::prefixCharacter).forEach(prefix::appendCodePoint);
		return prefix.toString();
	}

	private static int prefixCharacter(int character) {
		if (character >= 'a' && character <= 'z') {
			return character - 'a' + 'A';
		}
		boolean kept = (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
		return kept ? character : '_';
	}

}
