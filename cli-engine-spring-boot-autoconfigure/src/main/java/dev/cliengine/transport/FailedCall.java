package dev.cliengine.transport;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.ErrorCategory;

/**
 * A call that got no answer, or one that cannot be read.
 *
 * @param backend the name of the backend
 * @param method the method of the request
 * @param uri where it was sent
 * @param category what kind of failure it is
 * @param code a stable word such as {@code CONNECTION_REFUSED}
 * @param reason one sentence without a full stop
 * @param requestId the id the request was sent with
 * @param cause what was thrown
 * @param fix one sentence that says how to get past it, {@code null} where nobody knows
 * @since 0.1.0
 */
public record FailedCall(String backend, String method, URI uri, ErrorCategory category, String code, String reason,
		String requestId, Throwable cause, @Nullable String fix) {

	/** A call whose failure nobody knows a way past. */
	public FailedCall(String backend, String method, URI uri, ErrorCategory category, String code, String reason,
			String requestId, Throwable cause) {
		this(backend, method, uri, category, code, reason, requestId, cause, null);
	}

	/** The same with a way past it. */
	public FailedCall withFix(@Nullable String fix) {
		return new FailedCall(this.backend, this.method, this.uri, this.category, this.code, this.reason,
				this.requestId, this.cause, fix);
	}

}
