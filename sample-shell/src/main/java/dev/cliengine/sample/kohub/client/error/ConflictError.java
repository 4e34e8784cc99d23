package dev.cliengine.sample.kohub.client.error;

/**
 * Two changes contradict each other, as in a merge.
 *
 * @since 0.1.0
 */
public class ConflictError extends KohubError {

	private static final long serialVersionUID = 1L;

	public ConflictError(Failure failure) {
		super(failure);
	}

}
