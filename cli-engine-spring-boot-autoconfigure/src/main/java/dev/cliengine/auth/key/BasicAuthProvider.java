package dev.cliengine.auth.key;

/**
 * Gives a user, the identity of the credential, and a password, its secret: from two
 * variables, else what a login stored. With one of the two variables alone there is no
 * credential. The user has no colon.
 *
 * @since 0.1.0
 */
public final class BasicAuthProvider extends KeyAuthProvider {

	/**
	 * A provider with this name.
	 * @param userVariable the variable that holds the user
	 * @param passwordVariable the variable that holds the password
	 */
	public BasicAuthProvider(String name, String userVariable, String passwordVariable, KeySources sources) {
		super(name, new PairKind(PairWords.basic(), userVariable, passwordVariable), sources);
	}

}
