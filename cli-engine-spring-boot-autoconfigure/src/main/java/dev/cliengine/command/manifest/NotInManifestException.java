package dev.cliengine.command.manifest;

/**
 * Thrown where a manifest does not hold what is asked for: the application itself has to
 * be started.
 *
 * @since 0.1.0
 */
public final class NotInManifestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotInManifestException() {
		super("only the application itself knows", null, false, false);
	}

}
