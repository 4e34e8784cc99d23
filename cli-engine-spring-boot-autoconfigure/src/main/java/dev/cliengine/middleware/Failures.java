package dev.cliengine.middleware;

import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;

/**
 * Makes a failure fit to be shown out of whatever was thrown, and a number to exit with.
 *
 * @since 0.1.0
 */
public final class Failures {

	private final List<FailureTranslator> translators;

	private final ExitCodePolicy exitCodes;

	public Failures(List<FailureTranslator> translators, ExitCodePolicy exitCodes) {
		this.translators = List.copyOf(translators);
		this.exitCodes = exitCodes;
	}

	/** The failure to show. */
	public CliException of(Throwable thrown) {
		if (thrown instanceof CliException known) {
			return known;
		}
		for (FailureTranslator translator : this.translators) {
			CliException translated = translator.translate(thrown);
			if (translated != null) {
				return translated;
			}
		}
		if (thrown instanceof InterruptedException) {
			return CliException.category(ErrorCategory.INTERRUPTED).cause(thrown).message("command interrupted");
		}
		String message = thrown.getMessage();
		return CliException.category(ErrorCategory.FAILURE)
			.cause(thrown)
			.fix("Run it again with --debug to see where it failed")
			.message((message == null || message.isBlank()) ? thrown.getClass().getSimpleName() : message);
	}

	/** The number the process ends with; one out of range counts as 1. */
	public int exitCode(CliException failure) {
		Integer own = failure.exitCode();
		int code = (own != null) ? own : this.exitCodes.exitCode(failure.category());
		return (code >= 0 && code <= 255) ? code : 1;
	}

}
