package dev.cliengine.auth.store;

import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.SafePathComponent;

/**
 * The name of a credential's file: {@code <provider>-<environment>.json}, and with an
 * account {@code <provider>-<environment>@<account>.json}. The first {@code -} ends the
 * provider and the first {@code @} the environment; earlier ones are escaped. An empty
 * environment leaves {@code <provider>-.json}. So every name stands for one key, and no
 * name is {@code index.json}.
 */
final class CredentialFileName {

	private static final String ENDING = ".json";

	private CredentialFileName() {
	}

	/** The name for a key, empty if one of its parts cannot be in a file name. */
	static Optional<String> of(Account key) {
		try {
			SafePathComponent.require(key.provider());
			if (!key.environment().isEmpty()) {
				SafePathComponent.require(key.environment());
			}
			String account = "";
			if (!key.name().isEmpty()) {
				account = "@" + PercentNames.escape(SafePathComponent.require(key.name()), "");
			}
			return Optional.of(SafePathComponent.require(PercentNames.escape(key.provider(), "-@") + "-"
					+ PercentNames.escape(key.environment(), "@") + account + ENDING));
		}
		catch (CliException ex) {
			return Optional.empty();
		}
	}

	/** The key that a file of this name belongs to, empty if none does. */
	static Optional<Account> parse(String name) {
		int dash = name.indexOf('-');
		if (dash < 0 || !name.endsWith(ENDING)) {
			return Optional.empty();
		}
		String provider = name.substring(0, dash);
		String rest = name.substring(dash + 1, name.length() - ENDING.length());
		int at = rest.indexOf('@');
		String environment = (at < 0) ? rest : rest.substring(0, at);
		String account = (at < 0) ? "" : rest.substring(at + 1);
		Account key = new Account(PercentNames.unescape(provider), PercentNames.unescape(environment),
				PercentNames.unescape(account));
		return of(key).filter(name::equals).map((same) -> key);
	}

}
