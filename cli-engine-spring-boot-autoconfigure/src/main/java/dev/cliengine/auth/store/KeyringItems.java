package dev.cliengine.auth.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cliengine.auth.Account;
import dev.cliengine.io.Secret;

/**
 * The items of one application in a keyring: service {@code APP/PROVIDER/ENVIRONMENT},
 * user {@code token} or {@code token:ACCOUNT}. Keyrings tend to fail without a word, so
 * what is changed is read back. They cannot be listed either, so an index is kept.
 */
final class KeyringItems {

	private final String application;

	private final BoundedKeyring keyring;

	private final AccountIndex index;

	private volatile boolean proven;

	KeyringItems(String application, BoundedKeyring keyring, AccountIndex index) {
		this.application = application;
		this.keyring = keyring;
		this.index = index;
	}

	/** The text, empty also for a keyring that cannot tell. */
	Optional<Secret> load(Account key) throws KeyringUnavailableException {
		return this.keyring.with((opened) -> opened.get(service(key), user(key)))
			.filter((text) -> !text.isEmpty())
			.map(Secret::of);
	}

	void save(Account key, Secret value) throws KeyringUnavailableException {
		this.keyring.with((opened) -> set(opened, service(key), user(key), value.reveal()));
		this.proven = true;
		this.index.add(key);
	}

	/** Deletes an item; whether there was one. */
	boolean delete(Account key) throws KeyringUnavailableException {
		boolean existed = this.keyring.with((opened) -> delete(opened, service(key), user(key)));
		this.index.remove(key);
		return existed;
	}

	/**
	 * Finds out, once, whether the keyring works: only then is an item that it does not
	 * find really absent.
	 */
	void prove() throws KeyringUnavailableException {
		if (!this.proven) {
			this.proven = this.keyring.with((opened) -> {
				String service = service(Stream.of("probe"));
				String user = UUID.randomUUID().toString();
				return set(opened, service, user, "probe") && delete(opened, service, user);
			});
		}
	}

	List<Account> list() {
		return this.index.keys();
	}

	private static boolean set(Keyring keyring, String service, String user, String text) throws Exception {
		keyring.set(service, user, text);
		if (!keyring.get(service, user).equals(Optional.of(text))) {
			throw new KeyringUnavailableException("it is locked or full, and did not keep what it was given", null);
		}
		return true;
	}

	private static boolean delete(Keyring keyring, String service, String user) throws Exception {
		boolean existed = keyring.delete(service, user);
		if (keyring.get(service, user).isPresent()) {
			throw new KeyringUnavailableException("it is locked, and did not delete what it was told to", null);
		}
		return existed;
	}

	private String service(Account key) {
		return service(Stream.of(key.provider(), key.environment()));
	}

	private String service(Stream<String> parts) {
		return Stream.concat(Stream.of(this.application), parts)
			.filter((part) -> !part.isEmpty())
			.map((part) -> PercentNames.escape(part, "/"))
			.collect(Collectors.joining("/"));
	}

	private static String user(Account key) {
		return key.name().isEmpty() ? "token" : "token:" + key.name();
	}

}
