package dev.cliengine.sample.project;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Where projects are read from, to say what is wrong with it.
 *
 * @param name its name in messages
 * @param listOnly whether it has to be a JSON list
 * @param category the kind of failure it is when its content is not as it should be
 * @param fix how to get past that
 */
record Origin(String name, boolean listOnly, ErrorCategory category, String fix) {

	/** The store's own file. */
	static Origin store(Path file) {
		return new Origin(file.toString(), true, ErrorCategory.FAILURE,
				"Correct it by hand, or move it away to begin again with the examples");
	}

	/** What somebody imports, by the name they gave it. */
	static Origin input(String name) {
		return new Origin("-".equals(name) ? "standard input" : name, false, ErrorCategory.VALIDATION,
				"Correct the item and import again, nothing was changed");
	}

	CliException misfit(long number, @Nullable TokenStreamLocation place, String reason, @Nullable Throwable cause) {
		String at = (place != null) ? " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")" : "";
		return CliException.category(this.category)
			.code("MALFORMED")
			.fix(this.fix)
			.cause(cause)
			.message("Item " + number + " of " + this.name + at + " cannot be used: " + reason);
	}

	CliException unreadable(@Nullable IOException cause) {
		String reason = (cause != null) ? cause.getMessage() : null;
		return CliException.category(ErrorCategory.FAILURE)
			.fix("Check that it can be read")
			.cause(cause)
			.message("Cannot read " + this.name + ((reason != null) ? ": " + reason : ""));
	}

}
