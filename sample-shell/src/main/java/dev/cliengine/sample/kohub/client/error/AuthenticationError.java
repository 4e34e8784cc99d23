package dev.cliengine.sample.kohub.client.error;

/**
 * Nobody is logged in, or the server refused the login (401).
 *
 * @since 0.1.0
 */
public class AuthenticationError extends KohubError {

	private static final long serialVersionUID = 1L;

	public AuthenticationError(Failure failure) {
		super(failure);
	}

}
