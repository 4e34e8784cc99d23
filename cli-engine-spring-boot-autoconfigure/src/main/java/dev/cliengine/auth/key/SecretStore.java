package dev.cliengine.auth.key;

import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.Secret;

/**
 * Keeps one secret an account between runs.
 *
 * @since 0.1.0
 */
public interface SecretStore {

	/**
	 * The secret saved last.
	 * @throws CliException if there is one that cannot be read
	 */
	Optional<Secret> load(Account account);

	/**
	 * Saves a secret in place of an earlier one.
	 * @throws CliException if it is not saved
	 */
	void save(Account account, Secret secret);

	/**
	 * Forgets the secret.
	 * @return whether there was one
	 * @throws CliException if it may still be there
	 */
	boolean delete(Account account);

	/** The accounts of a provider that something was saved for, in a stable order. */
	List<Account> list(String provider);

	/** Where the secret of an account is kept, for people. */
	String describe(Account account);

}
