package dev.cliengine.middleware;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A failure that people have been told already, by a command that ran others. Nothing
 * more is printed; the process ends with its exit code.
 *
 * @since 0.1.0
 */
public final class ReportedException extends CliException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param exitCode 1 to 255
	 */
	public ReportedException(int exitCode) {
		super(CliException.category(ErrorCategory.FAILURE).exitCode(exitCode), "a command failed", null);
	}

}
