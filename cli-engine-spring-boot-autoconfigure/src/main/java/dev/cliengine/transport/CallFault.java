package dev.cliengine.transport;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.ErrorCategory;

/**
 * What a filter finds wrong with a call. It becomes a {@link FailedCall} with the same
 * category, code and message.
 *
 * @since 0.1.0
 */
public class CallFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ErrorCategory category;

	private final String code;

	private @Nullable String fix;

	/**
	 * @param code a stable word such as {@code RESPONSE_TOO_LARGE}
	 * @param message one sentence without a full stop
	 */
	public CallFault(ErrorCategory category, String code, String message) {
		this(category, code, message, null);
	}

	/**
	 * @param cause what the fault was found by, {@code null} if nothing was thrown
	 */
	public CallFault(ErrorCategory category, String code, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.category = category;
		this.code = code;
	}

	public ErrorCategory category() {
		return this.category;
	}

	public String code() {
		return this.code;
	}

	/** How to get past it, {@code null} where nobody knows. */
	public @Nullable String fix() {
		return this.fix;
	}

	CallFault withFix(@Nullable String fix) {
		this.fix = fix;
		return this;
	}

	@Override
	public String getMessage() {
		String message = super.getMessage();
		return (message != null) ? message : "";
	}

}
