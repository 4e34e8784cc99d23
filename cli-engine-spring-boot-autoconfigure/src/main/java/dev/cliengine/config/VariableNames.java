package dev.cliengine.config;

import java.util.List;
import java.util.Locale;

/**
 * Names the environment variables of keys that do not name their own. An application
 * replaces the bean to follow a custom of its own.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface VariableNames {

	/** The variables that hold the value at a path, the first one first. */
	List<String> of(ConfigPath path);

	/**
	 * The prefix and the path in capitals: {@code ACME_OUTPUT_FORMAT} for
	 * {@code output.format}.
	 */
	static VariableNames prefixed(String prefix) {
		return (path) -> List
			.of(prefix + "_" + String.join("_", path.segments()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
	}

}
