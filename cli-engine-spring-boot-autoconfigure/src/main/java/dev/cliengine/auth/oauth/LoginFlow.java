package dev.cliengine.auth.oauth;

import java.util.List;
import java.util.Set;

import dev.cliengine.auth.LoginOption;
import dev.cliengine.core.CliException;

/**
 * A way to log in.
 */
interface LoginFlow {

	/**
	 * Logs in.
	 * @throws CliException if it fails; nothing has changed then
	 */
	Granted login(FlowRequest request);

	/** Whether it can log in without anybody there. */
	default boolean silent() {
		return false;
	}

	/** What it has to know beyond the client id and the token endpoint. */
	default Set<ClientField> needs() {
		return Set.of();
	}

	/** The options it has. */
	default List<LoginOption> options() {
		return List.of();
	}

}
