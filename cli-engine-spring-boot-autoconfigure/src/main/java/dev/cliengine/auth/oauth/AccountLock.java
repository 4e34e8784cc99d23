package dev.cliengine.auth.oauth;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AccountStore;
import dev.cliengine.io.LockFile;

/**
 * Lets one process at a time change the tokens of an account.
 *
 * @param store says where the lock is
 * @param notice is told when it takes long
 * @param patience how long to wait for whoever has it
 */
record AccountLock(AccountStore store, Consumer<String> notice, Duration patience) {

	private static final Duration USUAL = Duration.ofSeconds(10);

	private static final Duration STORING = Duration.ofSeconds(5);

	/**
	 * One that outlasts a call of the server by somebody else, and storing its answer.
	 */
	static AccountLock of(OAuthParts parts) {
		Duration patience = parts.endpoint().limit().plus(STORING);
		return new AccountLock(parts.store(), parts.conversation().notice(),
				(patience.compareTo(USUAL) > 0) ? patience : USUAL);
	}

	<T> T hold(Account account, Supplier<T> work) {
		return LockFile.beside(this.store.lockTarget(account), this.notice).waiting(this.patience).hold(work::get);
	}

}
