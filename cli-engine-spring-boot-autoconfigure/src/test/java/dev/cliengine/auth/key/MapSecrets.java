package dev.cliengine.auth.key;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AccountStore;
import dev.cliengine.io.Secret;

/**
 * A store that forgets everything with the test.
 */
final class MapSecrets implements AccountStore {

	private final Map<Account, Secret> secrets = new LinkedHashMap<>();

	private final Map<String, String> inUse = new HashMap<>();

	@Override
	public Optional<Secret> load(Account account) {
		return Optional.ofNullable(this.secrets.get(account));
	}

	@Override
	public void save(Account account, Secret secret) {
		this.secrets.put(account, secret);
	}

	@Override
	public boolean delete(Account account) {
		return this.secrets.remove(account) != null;
	}

	@Override
	public List<Account> accounts(String provider) {
		return this.secrets.keySet().stream().filter((account) -> account.provider().equals(provider)).toList();
	}

	@Override
	public String describe(Account account) {
		return "map";
	}

	@Override
	public String current(String provider, String environment) {
		return this.inUse.getOrDefault(provider + "/" + environment, "");
	}

	@Override
	public void use(Account account) {
		this.inUse.put(account.provider() + "/" + account.environment(), account.name());
	}

	@Override
	public Path lockTarget(Account account) {
		throw new UnsupportedOperationException();
	}

}
