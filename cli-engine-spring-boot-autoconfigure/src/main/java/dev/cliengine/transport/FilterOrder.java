package dev.cliengine.transport;

/**
 * The order of the filters around a call, outermost first. Any number between two
 * constants is free for the application's own.
 *
 * @since 0.1.0
 */
public final class FilterOrder {

	/** The call learns which run it belongs to, and where its backend is. */
	public static final int CONTEXT = 100;

	/** What cannot be read becomes a failure for people. */
	public static final int READING = 150;

	/** The headers of the backend and of context variables. */
	public static final int HEADERS = 200;

	/** The id of the run. */
	public static final int CORRELATION = 300;

	/** The place in a trace. */
	public static final int TRACE_PARENT = 350;

	/** A key that is the same for all attempts of one call. */
	public static final int IDEMPOTENCY_KEY = 400;

	/** Answers that were kept. */
	public static final int CACHE = 500;

	/** Failures become exceptions for people. */
	public static final int ERRORS = 600;

	/** The whole call ends in time, or when the run is stopped. */
	public static final int LIFETIME = 700;

	/** Attempts are repeated. */
	public static final int RETRY = 800;

	/** Redirects are followed. */
	public static final int REDIRECTS = 900;

	/** The credential goes to its own backend alone. */
	public static final int CREDENTIAL = 1000;

	/** Answers are unpacked and bounded. */
	public static final int CONTENT = 1100;

	/** What is sent and what comes is shown. Nothing changes after it. */
	public static final int TRACE = 1200;

	private FilterOrder() {
	}

}
