package dev.cliengine.auth.oauth;

import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.Account;
import dev.cliengine.io.LockFile;

/**
 * Lets one process at a time change the tokens of an account.
 *
 * @param store says where the lock is
 * @param notice is told when it takes long
 */
record AccountLock(AccountStore store, Consumer<String> notice) {

	<T> T hold(Account account, Supplier<T> work) {
		return LockFile.beside(this.store.lockTarget(account), this.notice).hold(work::get);
	}

}
