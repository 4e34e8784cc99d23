package dev.cliengine.auth.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.cliengine.auth.Account;
import dev.cliengine.io.Secret;

/**
 * The credential store people chose. The choice is asked for with every use, since a
 * session runs lines with different ones.
 *
 * @since 0.1.0
 */
public final class ChosenCredentialStore implements CredentialStore {

	private final CredentialStores stores;

	private final Supplier<StoreMode> choice;

	public ChosenCredentialStore(CredentialStores stores, Supplier<StoreMode> choice) {
		this.stores = stores;
		this.choice = choice;
	}

	@Override
	public Optional<Secret> load(Account key) {
		return store().load(key);
	}

	@Override
	public void save(Account key, Secret secret) {
		store().save(key, secret);
	}

	@Override
	public boolean delete(Account key) {
		return store().delete(key);
	}

	@Override
	public List<Account> list() {
		return store().list();
	}

	@Override
	public String describe() {
		return store().describe();
	}

	private CredentialStore store() {
		return this.stores.of(this.choice.get());
	}

}
