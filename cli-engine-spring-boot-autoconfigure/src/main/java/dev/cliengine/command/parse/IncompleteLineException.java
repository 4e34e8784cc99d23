package dev.cliengine.command.parse;

/**
 * A line to which something required is missing, and nothing else is wrong with it.
 *
 * @since 0.1.0
 */
public final class IncompleteLineException extends UsageException {

	private static final long serialVersionUID = 1L;

	private final transient IncompleteLine line;

	IncompleteLineException(UsageException told, IncompleteLine line) {
		super(told.category(), told.getMessage(), told.fix(), told.text(), told.globals());
		this.line = line;
	}

	/** The line. */
	public IncompleteLine line() {
		return this.line;
	}

}
