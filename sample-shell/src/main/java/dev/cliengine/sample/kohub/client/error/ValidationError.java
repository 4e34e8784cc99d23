package dev.cliengine.sample.kohub.client.error;

import dev.cliengine.core.ErrorCategory;

/**
 * A value was refused, by the server or before it was asked.
 *
 * @since 0.1.0
 */
public class ValidationError extends KohubError {

	private static final long serialVersionUID = 1L;

	public ValidationError(Failure failure) {
		super(failure);
	}

	/** A value that is refused before any request. */
	public ValidationError(String message) {
		this(Failure.of(ErrorCategory.VALIDATION, "ValidationError", message));
	}

}
