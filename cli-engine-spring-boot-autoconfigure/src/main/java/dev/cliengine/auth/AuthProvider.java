package dev.cliengine.auth;

import java.util.List;
import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Gives credentials. Declare beans of this type; a command names the one it wants, or the
 * first is used. A provider without logins of its own, such as one that reads a variable,
 * implements the first two methods alone.
 *
 * @since 0.1.0
 */
public interface AuthProvider {

	/** The name commands refer to. */
	String name();

	/**
	 * A credential that is valid now, of the account in use. It may renew what it has; it
	 * asks somebody only where nobody is logged in and somebody can be asked.
	 * @throws Exception if there is none; it is reported as an authentication error
	 */
	Credential credential(CredentialRequest request) throws Exception;

	/**
	 * A credential in place of one that a server refused although it looked valid. Nobody
	 * is asked for anything.
	 * @return empty if there is no other
	 * @throws Exception if there should be one and is not
	 */
	default Optional<Credential> renew(CredentialRequest request, Credential refused) throws Exception {
		return Optional.empty();
	}

	/**
	 * Logs in anew, whatever is there, and puts the account in use.
	 * @throws Exception if it fails; what was there before is then still there
	 */
	default Credential login(LoginRequest request) throws Exception {
		throw CliException.category(ErrorCategory.USAGE).message("Nobody can log in with \"" + name() + "\"");
	}

	/** The options it adds to {@code auth login}. */
	default List<LoginOption> loginOptions() {
		return List.of();
	}

	/**
	 * What is known of an account without asking anybody and without renewing anything;
	 * empty when it is not logged in.
	 * @throws Exception if that cannot be found out
	 */
	default Optional<Credential> status(Account account) throws Exception {
		return Optional.empty();
	}

	/** Where the secret of an account is kept: {@code keyring}, a path, a variable. */
	default String source(Account account) {
		return "";
	}

	/**
	 * Forgets an account.
	 * @return whether there was one
	 * @throws Exception if it is still there
	 */
	default boolean logout(Account account) throws Exception {
		return false;
	}

	/**
	 * The accounts somebody is logged in to, the one in use of each environment first.
	 * @throws Exception if they cannot be listed
	 */
	default List<Account> accounts() throws Exception {
		return List.of();
	}

	/**
	 * The account that counts in an environment, whether or not it is logged in.
	 * @throws Exception if that cannot be found out
	 */
	default Account inUse(String environment) throws Exception {
		return new Account(name(), environment, "");
	}

	/**
	 * Puts an account in use that is logged in.
	 * @throws Exception if it is not
	 */
	default void use(Account account) throws Exception {
		throw CliException.category(ErrorCategory.USAGE).message("\"" + name() + "\" has no accounts to choose from");
	}

}
