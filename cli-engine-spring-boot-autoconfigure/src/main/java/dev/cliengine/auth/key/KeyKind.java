package dev.cliengine.auth.key;

import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.Secret;

/**
 * What is different from one kind of key to the next.
 */
interface KeyKind {

	/** How to get by without a login: {@code Set ACME_TOKEN}; empty without variables. */
	String advice();

	List<LoginOption> loginOptions();

	/**
	 * The key the variables give.
	 * @throws CliException if they give half of one, or an impossible one
	 */
	Optional<GivenKey> given(EnvironmentVariables variables);

	/**
	 * Asks for a key.
	 * @return the key as a store is to hold it
	 * @throws CliException if it is no key, or nobody can be asked
	 */
	Secret ask(KeyQuestions questions);

	/**
	 * The credential in what a store holds.
	 * @throws CliException if it is no key of this kind
	 */
	Credential credential(Account account, Secret text);

}
