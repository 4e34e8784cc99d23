package dev.cliengine.middleware;

/**
 * What came of a run, in the words of audit and activity records.
 *
 * @since 0.1.0
 */
public enum RunStatus {

	OK, ERROR, DENIED, AUTH_ERROR, DRY_RUN, TIMEOUT, INTERRUPTED, CANCELLED;

	/** The word in records: {@code auth-error}. */
	public String word() {
		return switch (this) {
			case OK -> "ok";
			case ERROR -> "error";
			case DENIED -> "denied";
			case AUTH_ERROR -> "auth-error";
			case DRY_RUN -> "dry-run";
			case TIMEOUT -> "timeout";
			case INTERRUPTED -> "interrupted";
			case CANCELLED -> "cancelled";
		};
	}

	@Override
	public String toString() {
		return word();
	}

}
