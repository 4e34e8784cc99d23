package dev.cliengine.auth.key;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;

/**
 * Remembers between runs which of several accounts is in use.
 *
 * @since 0.1.0
 */
public interface AccountsInUse {

	/**
	 * The name of the account that was chosen last in an environment; empty for the one
	 * without a name, and when none was chosen.
	 */
	String name(String provider, String environment);

	/**
	 * Chooses an account.
	 * @throws CliException if that cannot be remembered
	 */
	void choose(Account account);

}
