package dev.cliengine.sample.kohub.client.error;

/**
 * The server does not have this feature, and will not have it (501).
 *
 * @since 0.1.0
 */
public class UnsupportedError extends ServerError {

	private static final long serialVersionUID = 1L;

	public UnsupportedError(Failure failure) {
		super(failure);
	}

}
