package dev.cliengine.auth.session;

/**
 * What the application knows of its server: how to log in there and out again.
 *
 * @since 0.1.0
 */
public interface SessionLogin {

	/**
	 * Begins a session. No cookie of an earlier one should be sent along.
	 * @return the session, of the same origin as the attempt and with at least one cookie
	 * for it
	 * @throws OneTimePasswordRequired if the server wants a one-time password as well, or
	 * another one than it got
	 * @throws Exception if there is no session; its message is shown, without the
	 * passwords of the attempt
	 */
	Session login(LoginAttempt attempt) throws Exception;

	/**
	 * Ends a session that may still be valid. It runs on a thread of its own, which is
	 * interrupted after two seconds.
	 * @throws Exception if that failed, which nobody is told
	 */
	void logout(Session session) throws Exception;

}
