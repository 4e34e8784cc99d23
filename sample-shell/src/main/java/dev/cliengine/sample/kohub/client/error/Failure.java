package dev.cliengine.sample.kohub.client.error;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * What is known of a failure.
 *
 * @param category decides the exit code of a command
 * @param code a stable word such as {@code RepoNotFound}
 * @param message one sentence without a full stop
 * @param statusCode of the response, {@code null} if there was none
 * @param details what the server told beside its message, in its order
 * @param requestId under which the server knows the request
 * @param serverText what the server sent as it is, if the message is not from it; it may
 * name hosts that nobody else should see
 * @param fix how to get past it
 * @param cause what was thrown
 * @since 0.1.0
 */
public record Failure(ErrorCategory category, String code, String message, @Nullable Integer statusCode,
		Map<String, Object> details, @Nullable String requestId, @Nullable String serverText, @Nullable String fix,
		@Nullable Throwable cause) {

	public Failure {
		details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
	}

	/** A failure that no server told. */
	public static Failure of(ErrorCategory category, String code, String message) {
		return new Failure(category, code, message, null, Map.of(), null, null, null, null);
	}

	public Failure with(Map<String, Object> details) {
		return new Failure(this.category, this.code, this.message, this.statusCode, details, this.requestId,
				this.serverText, this.fix, this.cause);
	}

	public Failure withStatus(int statusCode, @Nullable String requestId) {
		return new Failure(this.category, this.code, this.message, statusCode, this.details, requestId, this.serverText,
				this.fix, this.cause);
	}

	public Failure withRequestId(@Nullable String requestId) {
		return new Failure(this.category, this.code, this.message, this.statusCode, this.details, requestId,
				this.serverText, this.fix, this.cause);
	}

	public Failure withServerText(@Nullable String serverText) {
		return new Failure(this.category, this.code, this.message, this.statusCode, this.details, this.requestId,
				serverText, this.fix, this.cause);
	}

	public Failure because(@Nullable Throwable cause) {
		return new Failure(this.category, this.code, this.message, this.statusCode, this.details, this.requestId,
				this.serverText, this.fix, cause);
	}

	public Failure withFix(@Nullable String fix) {
		return new Failure(this.category, this.code, this.message, this.statusCode, this.details, this.requestId,
				this.serverText, fix, this.cause);
	}

	CliException.Builder builder() {
		return CliException.category(this.category).code(this.code).requestId(this.requestId).fix(this.fix);
	}

}
