package dev.cliengine.auth.key;

import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AccountStore;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * The keys of one provider that logins put away, and which of them counts: the one chosen
 * last, and when that is gone the first one of the environment.
 */
final class StoredKeys {

	private final String provider;

	private final AccountStore store;

	StoredKeys(String provider, AccountStore store) {
		this.provider = provider;
		this.store = store;
	}

	Optional<StoredKey> current(String environment) {
		// Before the list, which a store may be unable to give
		Optional<StoredKey> chosen = find(this.store.chosen(this.provider, environment));
		return chosen.isPresent() ? chosen
				: this.store.accounts(this.provider)
					.stream()
					.filter((account) -> account.environment().equals(environment))
					.flatMap((account) -> find(account).stream())
					.findFirst();
	}

	Optional<StoredKey> find(Account account) {
		return this.store.load(account).map((text) -> new StoredKey(account, text));
	}

	/** All accounts, the one that counts first in its environment. */
	List<Account> accounts() {
		return this.store.ordered(this.provider);
	}

	void add(Account account, Secret text) {
		this.store.save(account, text);
		this.store.use(account);
	}

	void choose(Account account) {
		if (this.store.load(account).isEmpty()) {
			throw CliException.category(ErrorCategory.AUTHENTICATION)
				.fix("Log in with 'auth login'")
				.message("not logged in as " + account);
		}
		this.store.use(account);
	}

	boolean remove(Account account) {
		return this.store.delete(account);
	}

	/**
	 * A key that was put away.
	 *
	 * @param account whose it is
	 * @param text the key as it was stored
	 */
	record StoredKey(Account account, Secret text) {
	}

}
