package dev.cliengine.auth.exec;

/**
 * An answer of a program that cannot be understood. Says what is wrong with it and quotes
 * nothing of it, since it may hold a secret.
 */
final class MalformedAnswerException extends Exception {

	private static final long serialVersionUID = 1L;

	MalformedAnswerException(String message) {
		super(message);
	}

	@Override
	public String getMessage() {
		String message = super.getMessage();
		return (message != null) ? message : "";
	}

}
