package dev.cliengine.auth.key;

/**
 * Gives the id of a key, the identity of the credential, and the secret key to sign with:
 * from two variables, else what a login stored. With one of the two variables alone there
 * is no credential. The id has no colon, and both are made of visible ASCII characters.
 *
 * @since 0.1.0
 */
public final class HmacAuthProvider extends KeyAuthProvider {

	/**
	 * A provider with this name.
	 * @param keyIdVariable the variable that holds the id of the key
	 * @param secretVariable the variable that holds the secret key
	 */
	public HmacAuthProvider(String name, String keyIdVariable, String secretVariable, KeySources sources) {
		super(name, new PairKind(PairWords.hmac(), keyIdVariable, secretVariable), sources);
	}

}
