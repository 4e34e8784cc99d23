package dev.cliengine.sample.kohub.client.error;

/**
 * There was no answer, or none that can be read.
 *
 * @since 0.1.0
 */
public class NetworkError extends KohubError {

	private static final long serialVersionUID = 1L;

	public NetworkError(Failure failure) {
		super(failure);
	}

}
