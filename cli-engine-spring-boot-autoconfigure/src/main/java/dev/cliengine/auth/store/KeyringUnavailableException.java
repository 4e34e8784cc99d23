package dev.cliengine.auth.store;

import org.jspecify.annotations.Nullable;

/**
 * The keyring did not do what it was asked. The message is a clause that says why.
 */
final class KeyringUnavailableException extends Exception {

	private static final long serialVersionUID = 1L;

	KeyringUnavailableException(String reason, @Nullable Throwable cause) {
		super(reason, cause);
	}

	/** The clause that says why. */
	String reason() {
		String message = getMessage();
		return (message != null) ? message : "it failed";
	}

}
