package dev.cliengine.sample.kohub.client.error;

/**
 * There is no such thing, or the account may not know that there is.
 *
 * @since 0.1.0
 */
public class NotFoundError extends KohubError {

	private static final long serialVersionUID = 1L;

	public NotFoundError(Failure failure) {
		super(failure);
	}

}
