package dev.cliengine.auth.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;

import dev.cliengine.io.OperatingSystem;

/**
 * The keyring of the operating system: Keychain, Credential Manager, or the Secret
 * Service or KWallet on the session bus.
 */
final class SystemKeyring implements Keyring {

	private final com.github.javakeyring.Keyring keyring;

	private SystemKeyring(com.github.javakeyring.Keyring keyring) {
		this.keyring = keyring;
	}

	/**
	 * Opens the first keyring of the system that answers. Only the system's own ones are
	 * tried: trying all would load native code that is of no use here.
	 */
	static Keyring open(OperatingSystem os) throws BackendNotSupportedException {
		Iterator<KeyringStorageType> types = types(os).iterator();
		while (true) {
			try {
				Keyring keyring = new SystemKeyring(com.github.javakeyring.Keyring.create(types.next()));
				return (os == OperatingSystem.WINDOWS) ? new SplitKeyring(keyring) : keyring;
			}
			catch (BackendNotSupportedException ex) {
				if (!types.hasNext()) {
					throw ex;
				}
			}
		}
	}

	private static List<KeyringStorageType> types(OperatingSystem os) {
		return switch (os) {
			case WINDOWS -> List.of(KeyringStorageType.WINDOWS_CREDENTIAL_STORE);
			case MACOS -> List.of(KeyringStorageType.OSX_KEYCHAIN, KeyringStorageType.LEGACY_OSX_KEYCHAIN);
			case LINUX, OTHER -> List.of(KeyringStorageType.GNOME_KEYRING, KeyringStorageType.KWALLET);
		};
	}

	@Override
	public Optional<String> get(String service, String user) {
		try {
			return Optional.ofNullable(this.keyring.getPassword(service, user));
		}
		catch (PasswordAccessException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void set(String service, String user, String text) throws PasswordAccessException {
		this.keyring.setPassword(service, user, text);
	}

	@Override
	public boolean delete(String service, String user) {
		try {
			this.keyring.deletePassword(service, user);
			return true;
		}
		catch (PasswordAccessException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		try {
			this.keyring.close();
		}
		catch (Exception ex) {
			// What was asked of it is done.
		}
	}

}
