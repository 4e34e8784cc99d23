package dev.cliengine.auth.key;

import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;

/**
 * Reads keys from the variables of the process. A variable that is empty is not set.
 */
final class KeyVariables {

	private KeyVariables() {
	}

	/**
	 * The value of a variable.
	 * @throws CliException if it breaks the rule
	 */
	static Optional<String> value(EnvironmentVariables variables, String name, KeyRule rule) {
		String raw = variables.get(name);
		if (raw == null || raw.isEmpty()) {
			return Optional.empty();
		}
		String text = KeyRule.line(raw);
		rule.problem(text).ifPresent((problem) -> {
			throw CliException.category(ErrorCategory.AUTHENTICATION)
				.fix("Correct " + name + ", or unset it")
				.message("The value of " + name + " " + problem);
		});
		return Optional.of(text);
	}

}
