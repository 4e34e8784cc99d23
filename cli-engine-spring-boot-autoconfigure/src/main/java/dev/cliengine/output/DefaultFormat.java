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

}
