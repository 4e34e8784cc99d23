package dev.cliengine.auth.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AccountStore;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.io.SafePathComponent;
import dev.cliengine.io.Secret;

/**
 * Accounts whose secrets are in a credential store. Which of several is in use is no
 * secret and stands in the configuration file, in the table {@code accounts}.
 *
 * @since 0.1.0
 */
public final class StoredAccounts implements AccountStore {

	private static final String TABLE = "accounts";

	/** Stands for no environment, where a table needs a name. */
	private static final String NONE = "-";

	private final CredentialStore store;

	private final ConfigFiles files;

	private final Supplier<Path> directory;

	/**
	 * @param directory the directory of the configuration, where renewals are locked
	 */
	public StoredAccounts(CredentialStore store, ConfigFiles files, Supplier<Path> directory) {
		this.store = store;
		this.files = files;
		this.directory = directory;
	}

	@Override
	public Optional<Secret> load(Account account) {
		return this.store.load(account);
	}

	@Override
	public void save(Account account, Secret secret) {
		this.store.save(account, secret);
	}

	@Override
	public boolean delete(Account account) {
		return this.store.delete(account);
	}

	@Override
	public List<Account> accounts(String provider) {
		return this.store.list().stream().filter((account) -> account.provider().equals(provider)).toList();
	}

	@Override
	public String describe(Account account) {
		return this.store.describe();
	}

	@Override
	public Path lockTarget(Account account) {
		return this.directory.get()
			.resolve("credentials")
			.resolve(SafePathComponent.require(account.provider()) + "-" + account.environment() + ".renewal");
	}

	@Override
	public String current(String provider, String environment) {
		return this.files.get(path(provider, environment)).map(Object::toString).orElse("");
	}

	@Override
	public void use(Account account) {
		ConfigPath path = path(account.provider(), account.environment());
		if (account.name().isEmpty()) {
			this.files.unset(path);
		}
		else {
			this.files.set(Map.of(path, account.name()));
		}
	}

	private static ConfigPath path(String provider, String environment) {
		return ConfigPath.of(TABLE, provider, environment.isEmpty() ? NONE : environment);
	}

}
