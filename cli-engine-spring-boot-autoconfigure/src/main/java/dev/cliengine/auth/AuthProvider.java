package dev.cliengine.auth;

/**
 * Gives credentials. Declare beans of this type; a command names the one it wants, or the
 * first is used.
 *
 * @since 0.1.0
 */
public interface AuthProvider {

	/** The name commands refer to. */
	String name();

	/**
	 * A credential that is valid now.
	 * @throws Exception if there is none; it is reported as an authentication error
	 */
	Credential credential(CredentialRequest request) throws Exception;

}
