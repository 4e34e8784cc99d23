package dev.cliengine.command.parse;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A command line that cannot be understood.
 *
 * @since 0.1.0
 */
public class UsageException extends CliException {

	private static final long serialVersionUID = 1L;

	private final transient CommandArguments globals;

	private final String text;

	/**
	 * @param category {@link ErrorCategory#USAGE} or
	 * {@link ErrorCategory#UNKNOWN_COMMAND}, or why a file or standard input could not be
	 * read
	 * @param message one sentence
	 * @param fix what may have been meant, if anything
	 * @param text the whole text for people, several lines without a trailing newline
	 * @param globals global options found anywhere on the line, as far as they make
	 * sense, so that the error can be shown in the format asked for
	 */
	public UsageException(ErrorCategory category, String message, @Nullable String fix, String text,
			CommandArguments globals) {
		super(category(category).fix(fix), message, null);
		this.text = text;
		this.globals = globals;
	}

	/** What people read: the message, a tip, the usage line and where to find help. */
	public String text() {
		return this.text;
	}

	public CommandArguments globals() {
		return this.globals;
	}

}
