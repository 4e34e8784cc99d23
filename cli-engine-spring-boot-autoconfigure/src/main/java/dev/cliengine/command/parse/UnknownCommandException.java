package dev.cliengine.command.parse;

import java.util.List;

import dev.cliengine.command.CommandArguments;

/**
 * A line whose first word is no command.
 *
 * @since 0.1.0
 */
public final class UnknownCommandException extends UsageException {

	private static final long serialVersionUID = 1L;

	private final transient Line line;

	UnknownCommandException(UsageException told, Line line) {
		super(told.category(), told.getMessage(), told.fix(), told.text(), told.globals());
		this.line = line;
	}

	/** The line. */
	public Line line() {
		return this.line;
	}

	/**
	 * A line in parts.
	 *
	 * @param globals the values of the global options before the word, defaults included
	 * @param word the word, as it was typed
	 * @param rest what stands behind it, as it was typed
	 */
	public record Line(CommandArguments globals, String word, List<String> rest) {

		public Line {
			rest = List.copyOf(rest);
		}

	}

}
