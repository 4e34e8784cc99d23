package dev.cliengine.auth.store;

import java.util.Optional;

/**
 * A keyring of the system, opened. Any call may hang, and may throw anything when the
 * keyring is locked or gone.
 */
interface Keyring extends AutoCloseable {

	/**
	 * The text of an item. Nothing means that there is none, or that the keyring cannot
	 * tell.
	 */
	Optional<String> get(String service, String user) throws Exception;

	/** Sets the text of an item. Returning is no proof of success. */
	void set(String service, String user, String text) throws Exception;

	/** Removes an item; whether there was one. Returning is no proof of success. */
	boolean delete(String service, String user) throws Exception;

	/** Lets go of the keyring; never fails. */
	@Override
	void close();

	/**
	 * Opens the keyring.
	 */
	@FunctionalInterface
	interface Opener {

		Keyring open() throws Exception;

	}

}
