package dev.cliengine.core;

/**
 * Turns a category into the number the process ends with. Declare a bean of this type to
 * replace the standard table.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ExitCodePolicy {

	/**
	 * The exit code of a failure, 1 to 255.
	 */
	int exitCode(ErrorCategory category);

	/** The table documented in {@code docs/exit-codes.md}. */
	static ExitCodePolicy standard() {
		return (category) -> switch (category) {
			case USAGE, AUTHENTICATION -> 2;
			case VALIDATION -> 3;
			case NOT_FOUND -> 4;
			case PERMISSION -> 5;
			case DENIED -> 6;
			case INTERRUPTED -> 130;
			case TERMINATED -> 143;
			case HUNG_UP -> 129;
			case FAILURE, UNKNOWN_COMMAND, CANCELLED, TIMEOUT, UNAVAILABLE -> 1;
		};
	}

}
