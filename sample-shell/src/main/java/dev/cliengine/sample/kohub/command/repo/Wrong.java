package dev.cliengine.sample.kohub.command.repo;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Refuses command lines before anything is asked of the server.
 */
final class Wrong {

	private Wrong() {
	}

	static void unless(boolean right, String message) {
		if (!right) {
			throw new CliException(ErrorCategory.USAGE, message);
		}
	}

	static void unlessIn(long value, long least, long most, String option) {
		unless(value >= least && value <= most, option + " must be " + least + " to " + most + ", not " + value);
	}

	static void unlessAtLeast(long value, long least, String option) {
		unless(value >= least, option + " must be at least " + least + ", not " + value);
	}

}
