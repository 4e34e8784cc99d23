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

	static final String JSON = "json";

	private DefaultFormat() {
	}

	/**
	 * The format asked for on the command line, else the configured, else the usual one.
	 * @param explicit what the command line says, returned as it is even when unknown
	 * @param configured what is configured; upper case, blanks around it and names that
	 * are not known do no harm
	 * @param usual the format of lines that name none
	 * @param known the names of the formats there are
	 */
	public static String choose(@Nullable String explicit, @Nullable String configured, String usual,
			Collection<String> known) {
		if (explicit != null) {
			return explicit;
		}
		String wanted = (configured != null) ? configured.trim().toLowerCase(Locale.ROOT) : "";
		return known.stream().filter((name) -> name.toLowerCase(Locale.ROOT).equals(wanted)).findFirst().orElse(usual);
	}

}
