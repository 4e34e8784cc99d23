package dev.cliengine.auth.session;

/**
 * The server wants a one-time password beside the user and the password.
 *
 * @since 0.1.0
 */
public class OneTimePasswordRequired extends Exception {

	private static final long serialVersionUID = 1L;

	public OneTimePasswordRequired() {
		super("The server asks for a one-time password");
	}

}
