package dev.cliengine.auth.session;

import java.io.IOException;
import java.net.URI;

import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Logs in at the server: once, and once more where it asks for a one-time password.
 */
record SessionAttempts(SessionLogin login, SessionQuestions questions) {

	/**
	 * A session of the origin.
	 * @throws CliException if there is none; its message holds no password
	 */
	Session session(LoginRequest request, URI origin) {
		LoginAttempt attempt = this.questions.attempt(request, origin);
		Session session = session(attempt, request.cancellation());
		if (!session.origin().equals(SessionOrigin.of(origin))) {
			throw refused("the answer to the login came from " + session.origin() + " instead of "
					+ SessionOrigin.of(origin));
		}
		return session;
	}

	private Session session(LoginAttempt attempt, Cancellation cancellation) {
		try {
			return ask(attempt, cancellation);
		}
		catch (OneTimePasswordRequired ex) {
			return again(this.questions.oneTime(attempt), cancellation);
		}
	}

	private Session again(LoginAttempt attempt, Cancellation cancellation) {
		try {
			return ask(attempt, cancellation);
		}
		catch (OneTimePasswordRequired ex) {
			throw refused("the one-time password was not accepted");
		}
	}

	private Session ask(LoginAttempt attempt, Cancellation cancellation) throws OneTimePasswordRequired {
		requireGoingOn(cancellation);
		try {
			Session session = this.login.login(attempt);
			requireGoingOn(cancellation);
			return session;
		}
		catch (OneTimePasswordRequired | CliException ex) {
			throw ex;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CliException(ErrorCategory.INTERRUPTED, "the login was stopped");
		}
		catch (Exception ex) {
			throw failure(attempt, ex);
		}
	}

	/** Without its cause, whose text and causes may hold what was sent. */
	private static CliException failure(LoginAttempt attempt, Exception cause) {
		String text = (cause.getMessage() != null) ? attempt.mask(cause.getMessage())
				: cause.getClass().getSimpleName();
		ErrorCategory category = (cause instanceof IOException) ? ErrorCategory.UNAVAILABLE
				: ErrorCategory.AUTHENTICATION;
		return new CliException(category, "the login at " + SessionOrigin.of(attempt.origin()) + " failed: " + text);
	}

	private static void requireGoingOn(Cancellation cancellation) {
		ErrorCategory stopped = cancellation.reason();
		if (stopped != null) {
			throw new CliException(stopped, "the login was stopped");
		}
	}

	private static CliException refused(String message) {
		return CliException.category(ErrorCategory.AUTHENTICATION).fix("Log in again").message(message);
	}

}
