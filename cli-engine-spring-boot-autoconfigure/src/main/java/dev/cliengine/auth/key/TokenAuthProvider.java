package dev.cliengine.auth.key;

import java.util.List;

import dev.cliengine.auth.CredentialType;

/**
 * Gives a token or an API key that somebody was handed: the first variable that is set,
 * else what a login stored. It is made of visible ASCII characters and never ends as far
 * as is known here.
 *
 * @since 0.1.0
 */
public final class TokenAuthProvider extends KeyAuthProvider {

	/**
	 * A provider with this name.
	 * @param type {@link CredentialType#BEARER} or {@link CredentialType#API_KEY}
	 * @param variables the variables to look at, first things first; may be empty
	 * @throws IllegalArgumentException for another type
	 */
	public TokenAuthProvider(String name, CredentialType type, List<String> variables, KeySources sources) {
		super(name, new TokenKind(type, variables), sources);
	}

}
