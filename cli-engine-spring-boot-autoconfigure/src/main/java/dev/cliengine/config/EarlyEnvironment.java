package dev.cliengine.config;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Looks for {@code --env} before the command line can be parsed, because the environment
 * decides which commands there are to parse it by. The parser has the last word on what a
 * run uses.
 *
 * @since 0.1.0
 */
public final class EarlyEnvironment {

	private static final String OPTION = "--env";

	private EarlyEnvironment() {
	}

	/**
	 * The last value of {@code --env VALUE} or {@code --env=VALUE} before {@code --} that
	 * is not empty; {@code null} if there is none. A value of its own token does not
	 * begin with {@code -}.
	 */
	public static @Nullable String in(List<String> tokens) {
		String found = null;
		for (int i = 0; i < tokens.size() && !tokens.get(i).equals("--"); i++) {
			String token = tokens.get(i);
			String value = "";
			if (token.startsWith(OPTION + "=")) {
				value = token.substring(OPTION.length() + 1);
			}
			else if (token.equals(OPTION) && i + 1 < tokens.size() && !tokens.get(i + 1).startsWith("-")) {
				i++;
				value = tokens.get(i);
			}
			found = value.isEmpty() ? found : value;
		}
		return found;
	}

}
