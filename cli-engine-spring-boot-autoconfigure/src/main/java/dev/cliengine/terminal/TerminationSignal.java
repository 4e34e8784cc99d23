package dev.cliengine.terminal;

import dev.cliengine.core.ErrorCategory;

/**
 * A signal that asks the process to end.
 *
 * @since 0.1.0
 */
public enum TerminationSignal {

	/** Ctrl-C. */
	INT(130, ErrorCategory.INTERRUPTED),

	/** A request to end. */
	TERM(143, ErrorCategory.TERMINATED),

	/** The terminal went away. Does not exist on Windows. */
	HUP(129, ErrorCategory.HUNG_UP);

	private final int exitCode;

	private final ErrorCategory category;

	TerminationSignal(int exitCode, ErrorCategory category) {
		this.exitCode = exitCode;
		this.category = category;
	}

	/** What shells expect of a process this signal ended: 128 and the signal's number. */
	public int exitCode() {
		return this.exitCode;
	}

	/** Why a run cancelled by this signal ended. */
	public ErrorCategory category() {
		return this.category;
	}

}
