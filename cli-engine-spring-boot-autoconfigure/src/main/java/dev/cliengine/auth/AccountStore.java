package dev.cliengine.auth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.io.Secret;

/**
 * Keeps the secrets of accounts between runs, and which account of an environment is in
 * use. It may be called by many threads at once.
 *
 * @since 0.1.0
 */
public interface AccountStore {

	/**
	 * What was saved last.
	 * @throws CliException if there is something that cannot be read
	 */
	Optional<Secret> load(Account account);

	/**
	 * Saves in place of what was there.
	 * @throws CliException if it is not saved; what was there before is then still there
	 */
	void save(Account account, Secret secret);

	/**
	 * Forgets what was saved.
	 * @return whether there was anything
	 * @throws CliException if it may still be there
	 */
	boolean delete(Account account);

	/** The accounts of a provider that something is saved for, in a stable order. */
	List<Account> accounts(String provider);

	/** Where the secret of an account are kept, for people. */
	String describe(Account account);

	/**
	 * The file beside which a renewal is locked against other processes. It need not
	 * exist; the store itself must lock another one, if any.
	 */
	Path lockTarget(Account account);

	/**
	 * The name of the account that is in use in an environment; empty for the one without
	 * a name, and when none was chosen.
	 */
	String current(String provider, String environment);

	/**
	 * Puts an account in use.
	 * @throws CliException if that cannot be remembered
	 */
	void use(Account account);

	/** The account in use in an environment, whether anything is saved for it or not. */
	default Account chosen(String provider, String environment) {
		return new Account(provider, environment, current(provider, environment));
	}

	/** As {@link #accounts}, the one in use first in its environment. */
	default List<Account> ordered(String provider) {
		Map<String, List<Account>> environments = new LinkedHashMap<>();
		for (Account account : accounts(provider)) {
			String environment = account.environment();
			List<Account> neighbours = environments.computeIfAbsent(environment, (name) -> new ArrayList<>());
			neighbours.add(account.equals(chosen(provider, environment)) ? 0 : neighbours.size(), account);
		}
		return environments.values().stream().flatMap(List::stream).toList();
	}

}
