package dev.cliengine.sample.kohub.client.error;

/**
 * The account may not do this (403).
 *
 * @since 0.1.0
 */
public class AuthorizationError extends KohubError {

	private static final long serialVersionUID = 1L;

	public AuthorizationError(Failure failure) {
		super(failure);
	}

}
