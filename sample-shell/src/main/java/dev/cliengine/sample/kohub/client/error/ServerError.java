package dev.cliengine.sample.kohub.client.error;

/**
 * The server failed (5xx).
 *
 * @since 0.1.0
 */
public class ServerError extends KohubError {

	private static final long serialVersionUID = 1L;

	public ServerError(Failure failure) {
		super(failure);
	}

}
