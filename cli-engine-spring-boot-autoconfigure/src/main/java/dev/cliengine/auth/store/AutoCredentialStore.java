package dev.cliengine.auth.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.Secret;

/**
 * Keeps credentials in the keyring, and in files while the keyring is locked or missing.
 * Turning to files is said once. A keyring that works is believed: what it does not have
 * is absent, whatever an old file says.
 *
 * @since 0.1.0
 */
public final class AutoCredentialStore implements CredentialStore {

	private final KeyringItems keyring;

	private final CredentialStore keyringStore;

	private final FileCredentialStore files;

	private final Consumer<String> notice;

	private final OnceNotice fallback;

	/**
	 * @param notice receives a line when files take the place of the keyring, or an old
	 * file cannot be removed
	 */
	public AutoCredentialStore(KeyringCredentialStore keyring, FileCredentialStore files, Consumer<String> notice) {
		this.keyring = keyring.items();
		this.keyringStore = keyring;
		this.files = files;
		this.notice = notice;
		this.fallback = new OnceNotice(notice);
	}

	@Override
	public Optional<Secret> load(Account key) {
		try {
			Optional<Secret> found = this.keyring.load(key);
			if (found.isEmpty() && this.files.holds(key)) {
				this.keyring.prove();
			}
			return found;
		}
		catch (KeyringUnavailableException ex) {
			fallBack(key, ex);
			return this.files.load(key);
		}
	}

	@Override
	public void save(Account key, Secret value) {
		try {
			this.keyring.save(key, value);
		}
		catch (KeyringUnavailableException ex) {
			fallBack(key, ex);
			this.files.save(key, value);
			forgetOldItem(key);
			return;
		}
		removeOldFile(key);
	}

	@Override
	public boolean delete(Account key) {
		boolean existed = false;
		try {
			existed = this.keyring.delete(key);
		}
		catch (KeyringUnavailableException ex) {
			fallBack(key, ex);
		}
		return this.files.delete(key) || existed;
	}

	@Override
	public List<Account> list() {
		return AccountIndex.sorted(Stream.of(this.keyring.list(), this.files.list()).flatMap(List::stream).toList());
	}

	/** What was used last, as far as this process knows: the keyring until it failed. */
	@Override
	public String describe() {
		return this.fallback.said() ? this.files.describe() : this.keyringStore.describe();
	}

	private void fallBack(Account key, KeyringUnavailableException cause) {
		String place = this.files.path(key).map(Path::toString).orElse(this.files.describe());
		this.fallback.say("Credentials are kept unencrypted in " + place + " because the keyring is not available ("
				+ cause.reason() + "); to choose that and not be told: credentials.store = \"file\"");
	}

	/** An old item would win over the new file as soon as the keyring works again. */
	private void forgetOldItem(Account key) {
		try {
			this.keyring.delete(key);
		}
		catch (KeyringUnavailableException ex) {
			// It was not to be had a moment ago either.
		}
	}

	private void removeOldFile(Account key) {
		try {
			this.files.delete(key);
		}
		catch (CliException ex) {
			this.notice.accept("The credentials are in the keyring, but an old file is left. " + ex.getMessage());
		}
	}

}
