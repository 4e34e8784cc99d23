package dev.cliengine.auth.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.io.Secret;

/**
 * Keeps credentials in the keyring of the operating system and never in a file. Nothing
 * is opened before the first use, and nothing takes longer than three seconds. A keyring
 * that is locked or missing reads as empty, which is said once; saving and deleting fail.
 * As keyrings cannot be listed, the keys (not the credentials) are written down in
 * {@code credentials/index.json}.
 *
 * @since 0.1.0
 */
public final class KeyringCredentialStore implements CredentialStore {

	private final KeyringItems items;

	private final OnceNotice unavailable;

	/**
	 * @param application the first part of the names of all items, may be empty
	 * @param os the system whose keyring to use
	 * @param directory the application's directory, asked for at first use; it may throw
	 * a {@link CliException} when there is none
	 * @param notice receives lines for people about a keyring or an index that fails
	 */
	public KeyringCredentialStore(String application, OperatingSystem os, Supplier<Path> directory,
			Consumer<String> notice) {
		this(new KeyringItems(application, new BoundedKeyring(() -> SystemKeyring.open(os)),
				new AccountIndex(directory, notice)), notice);
	}

	KeyringCredentialStore(KeyringItems items, Consumer<String> notice) {
		this.items = items;
		this.unavailable = new OnceNotice(notice);
	}

	@Override
	public Optional<Secret> load(Account key) {
		try {
			return this.items.load(key);
		}
		catch (KeyringUnavailableException ex) {
			this.unavailable.say("The keyring is not available (" + ex.reason() + "); going on without credentials");
			return Optional.empty();
		}
	}

	/**
	 * Saves a text.
	 * @throws CliException of category {@link ErrorCategory#AUTHENTICATION} and code
	 * {@code KEYRING_UNAVAILABLE} if the keyring does not take it
	 */
	@Override
	public void save(Account key, Secret value) {
		try {
			this.items.save(key, value);
		}
		catch (KeyringUnavailableException ex) {
			throw failure("save to", ex);
		}
	}

	/**
	 * Forgets what was saved.
	 * @throws CliException as {@link #save} does
	 */
	@Override
	public boolean delete(Account key) {
		try {
			return this.items.delete(key);
		}
		catch (KeyringUnavailableException ex) {
			throw failure("delete from", ex);
		}
	}

	@Override
	public List<Account> list() {
		return this.items.list();
	}

	@Override
	public String describe() {
		return "keyring";
	}

	KeyringItems items() {
		return this.items;
	}

	private static CliException failure(String attempt, KeyringUnavailableException cause) {
		return CliException.category(ErrorCategory.AUTHENTICATION)
			.code("KEYRING_UNAVAILABLE")
			.fix("Unlock or start the keyring, or use --credential-store file")
			.cause(cause)
			.message("Cannot " + attempt + " the keyring: " + cause.reason());
	}

}
