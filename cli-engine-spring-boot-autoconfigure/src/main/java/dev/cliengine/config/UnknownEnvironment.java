package dev.cliengine.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;

/**
 * Says that there is no environment of a name.
 *
 * @param name the name
 * @param known the names there are
 */
record UnknownEnvironment(String name, List<String> known) {

	private static final String CODE = "UNKNOWN_ENVIRONMENT";

	/**
	 * Somebody typed the name.
	 * @param file where environments can be defined, if anywhere
	 */
	CliException typed(Optional<Path> file) {
		CliException.Builder failure = failure();
		if (this.known.isEmpty()) {
			file.ifPresent((path) -> failure.fix("Define it as a table in " + path));
		}
		else {
			failure.fix(ClosestNames.to(this.name, this.known)
				.stream()
				.findFirst()
				.map((closest) -> "Did you mean '" + closest + "'?")
				.orElse("Use one of the known environments"));
		}
		return failure.message(message(""));
	}

	/** A file has the name since it was chosen. */
	CliException stored(String place) {
		return failure().fix("Choose another one with 'env set NAME', or forget it with 'env unset'")
			.next("env set <name>", "Choose another environment")
			.next("env unset", "Forget the stored environment")
			.message(message(", stored in " + place));
	}

	/** The application has the name as its default. */
	CliException byDefault() {
		return failure().fix("Name an environment with --env, or choose one with 'env set NAME'")
			.message(message(", the default of this application"));
	}

	private static CliException.Builder failure() {
		return CliException.category(ErrorCategory.VALIDATION).code(CODE);
	}

	private String message(String origin) {
		String names = this.known.isEmpty() ? "(none defined)" : String.join(", ", this.known);
		return "unknown environment \"" + this.name + "\"" + origin + "; known: " + names;
	}

}
