package dev.cliengine.auth.store;

import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.Secret;

/**
 * Keeps one text a key between runs. What the text means is its provider's business.
 * Stores can be used by several threads and processes at once; who changes what it has
 * read needs a lock of its own around both.
 *
 * @since 0.1.0
 */
public interface CredentialStore {

	/**
	 * The text saved last under the key, empty if there is none or the store is out of
	 * reach.
	 * @throws CliException if there is one that cannot be read
	 */
	Optional<Secret> load(Account key);

	/**
	 * Saves a text, in place of an earlier one.
	 * @throws CliException if it is not saved
	 */
	void save(Account key, Secret value);

	/**
	 * Forgets what was saved.
	 * @return whether there was anything
	 * @throws CliException if it may still be there
	 */
	boolean delete(Account key);

	/** The keys that something was saved under, sorted by their parts. */
	List<Account> list();

	/**
	 * Where credentials are kept, for people: {@code keyring}, or {@code file} and a
	 * path.
	 */
	String describe();

}
