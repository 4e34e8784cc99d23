package dev.cliengine.auth.key;

import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.LoginOption;

/**
 * What the parts of a pair are called and consist of.
 *
 * @param type what the pair is as a credential
 * @param id what the first part is called: {@code user name}
 * @param option the option of {@code auth login} that gives it
 * @param idRule what it consists of
 * @param secret what the second part is called: {@code password}
 * @param secretRule what it consists of
 */
record PairWords(CredentialType type, String id, LoginOption option, KeyRule idRule, String secret,
		KeyRule secretRule) {

	static PairWords basic() {
		LoginOption option = new LoginOption("user", "NAME", "The user to log in as");
		return new PairWords(CredentialType.BASIC, "user name", option, KeyRule.USER, "password", KeyRule.PASSWORD);
	}

	static PairWords hmac() {
		LoginOption option = new LoginOption("key-id", "ID", "The id of the key to sign with");
		return new PairWords(CredentialType.HMAC, "key id", option, KeyRule.KEY_ID, "secret key", KeyRule.TOKEN);
	}

}
