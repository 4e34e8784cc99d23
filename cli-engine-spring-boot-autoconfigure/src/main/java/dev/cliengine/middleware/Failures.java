package dev.cliengine.middleware;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

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

	/**
	 * The failure to show: the outermost one in the chain of causes that is meant for
	 * people or that a translator knows, in the words of whoever wrapped it last.
	 */
	public CliException of(Throwable thrown) {
		if (thrown instanceof CliException known) {
			return known;
		}
		for (Throwable cause : Causes.of(thrown)) {
			CliException known = (cause instanceof CliException inner) ? retold(inner, thrown) : translated(cause);
			if (known != null) {
				return known;
			}
		}
		if (thrown instanceof InterruptedException) {
			return CliException.category(ErrorCategory.INTERRUPTED).cause(thrown).message("command interrupted");
		}
		return CliException.category(ErrorCategory.FAILURE)
			.cause(thrown)
			.fix("Run it again with --debug to see where it failed")
			.message(Causes.text(thrown));
	}

	/**
	 * The number the process ends with: the first one given anywhere in the chain of
	 * causes, else that of the category. One out of range counts as 1.
	 */
	public int exitCode(CliException failure) {
		int code = Causes.of(failure)
			.stream()
			.map((cause) -> (cause instanceof CliException known) ? known.exitCode() : null)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> this.exitCodes.exitCode(failure.category()));
		return (code >= 0 && code <= 255) ? code : 1;
	}

	/** The number the process ends with after a result. */
	int exitCode(CommandOutcome outcome) {
		ErrorCategory failure = outcome.result().failure();
		return (failure != null) ? this.exitCodes.exitCode(failure) : 0;
	}

	private static CliException retold(CliException known, Throwable thrown) {
		CliException.Builder copy = CliException.category(known.category())
			.code(known.code())
			.system(known.system())
			.requestId(known.requestId())
			.fix(known.fix())
			.cause(thrown);
		known.nextActions().forEach(copy::next);
		return copy.message(Causes.text(thrown));
	}

	private @Nullable CliException translated(Throwable cause) {
		for (FailureTranslator translator : this.translators) {
			try {
				CliException translated = translator.translate(cause);
				if (translated != null) {
					return translated;
				}
			}
			catch (RuntimeException ex) {
				LoggerFactory.getLogger(Failures.class).warn("A failure could not be translated: {}", ex.toString());
			}
		}
		return null;
	}

}
