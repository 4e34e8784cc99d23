package dev.cliengine.output;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for programs.
 *
 * @param code a stable word such as {@code HTTP_404}; {@code ERROR} when there is none
 * @param message one sentence for people
 * @param system the system that failed, left out of the output when empty
 * @param requestId the id under which that system logged the request, left out when empty
 * @since 0.1.0
 */
public record ErrorInfo(String code, String message, @Nullable String system, @Nullable String requestId) {

	public ErrorInfo {
		code = code.isEmpty() ? "ERROR" : code;
	}

}
