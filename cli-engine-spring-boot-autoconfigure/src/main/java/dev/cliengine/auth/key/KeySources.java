package dev.cliengine.auth.key;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.core.EnvironmentVariables;

/**
 * Where keys come from.
 *
 * @param variables the variables of the process, which come first
 * @param store what logins put away, and which of them counts
 * @param input how somebody logs in
 * @since 0.1.0
 */
public record KeySources(EnvironmentVariables variables, AccountStore store, LoginInput input) {

	/** Without the variables, whose values may be secret. */
	@Override
	public String toString() {
		return "KeySources";
	}

}
