package dev.cliengine.sample.kohub.client.error;

/**
 * A repository, branch, name or key is already there.
 *
 * @since 0.1.0
 */
public class AlreadyExistsError extends KohubError {

	private static final long serialVersionUID = 1L;

	public AlreadyExistsError(Failure failure) {
		super(failure);
	}

}
