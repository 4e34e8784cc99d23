package dev.cliengine.sample.kohub.client.error;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;

/**
 * A call to a KohakuHub server that failed, or that was not made because it had to fail.
 * Whoever cares about the kind catches one of the classes below it.
 *
 * @since 0.1.0
 */
public class KohubError extends CliException {

	private static final long serialVersionUID = 1L;

	private final transient Failure failure;

	public KohubError(Failure failure) {
		super(failure.builder(), failure.message(), failure.cause());
		this.failure = failure;
	}

	/** The status of the response, {@code null} if there was none. */
	public @Nullable Integer statusCode() {
		return this.failure.statusCode();
	}

	/** What the server told beside its message, empty if nothing. */
	public Map<String, Object> details() {
		return this.failure.details();
	}

	/**
	 * What the server sent as it is, where the message is another one; for those who
	 * asked to see everything.
	 */
	public @Nullable String serverText() {
		return this.failure.serverText();
	}

}
