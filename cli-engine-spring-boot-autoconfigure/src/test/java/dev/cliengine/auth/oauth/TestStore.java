package dev.cliengine.auth.oauth;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.Account;
import dev.cliengine.io.Secret;

/** A store in memory, with a place for locks. */
final class TestStore implements AccountStore {

	final Map<Account, Secret> values = new ConcurrentHashMap<>();

	final Map<String, String> current = new ConcurrentHashMap<>();

	final AtomicInteger loads = new AtomicInteger();

	private final Path directory;

	TestStore(Path directory) {
		this.directory = directory;
	}

	@Override
	public Optional<Secret> load(Account account) {
		this.loads.incrementAndGet();
		return Optional.ofNullable(this.values.get(account));
	}

	@Override
	public void save(Account account, Secret tokens) {
		this.values.put(account, tokens);
	}

	@Override
	public boolean delete(Account account) {
		return this.values.remove(account) != null;
	}

	@Override
	public List<Account> accounts(String provider) {
		return this.values.keySet().stream().sorted(Comparator.comparing(Account::toString)).toList();
	}

	@Override
	public String describe(Account account) {
		return "memory";
	}

	@Override
	public Path lockTarget(Account account) {
		return this.directory.resolve("tokens");
	}

	@Override
	public String current(String provider, String environment) {
		return this.current.getOrDefault(environment, "");
	}

	@Override
	public void use(Account account) {
		this.current.put(account.environment(), account.name());
	}

}
