package dev.cliengine.auth.store;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.cliengine.core.CliException;
import dev.cliengine.io.OperatingSystem;

/**
 * The stores of one application, each made when it is first asked for. Nothing is opened
 * or read before a store is used.
 *
 * @since 0.1.0
 */
public final class CredentialStores {

	private final Map<StoreMode, CredentialStore> made = new EnumMap<>(StoreMode.class);

	private final KeyringCredentialStore keyring;

	private final FileCredentialStore files;

	private final Consumer<String> notice;

	/**
	 * @param application the first part of the names of items in the keyring
	 * @param os the system whose keyring to use
	 * @param directory the application's directory for configuration, asked for at first
	 * use; it may throw a {@link CliException} when there is none
	 * @param notice receives lines for people, each at most once
	 */
	public CredentialStores(String application, OperatingSystem os, Supplier<Path> directory, Consumer<String> notice) {
		this(new KeyringCredentialStore(application, os, directory, notice), new FileCredentialStore(directory, notice),
				notice);
	}

	CredentialStores(KeyringCredentialStore keyring, FileCredentialStore files, Consumer<String> notice) {
		this.keyring = keyring;
		this.files = files;
		this.notice = notice;
	}

	/** The store of a mode, the same one every time. */
	public synchronized CredentialStore of(StoreMode mode) {
		return this.made.computeIfAbsent(mode, (missing) -> switch (missing) {
			case KEYRING -> this.keyring;
			case FILE -> this.files;
			case AUTO -> new AutoCredentialStore(this.keyring, this.files, this.notice);
		});
	}

}
