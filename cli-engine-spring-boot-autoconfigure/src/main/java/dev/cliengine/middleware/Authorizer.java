package dev.cliengine.middleware;

import java.util.SortedMap;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Tier;

/**
 * Decides whether a command may run. Declare beans of this type; all of them have to
 * agree, and all commands are asked about, also those without a credential.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Authorizer {

	/**
	 * Returns if the command may run.
	 * @throws Exception if it may not; a plain exception counts as a refusal by policy
	 */
	void authorize(Request request) throws Exception;

	/**
	 * What is to be decided.
	 *
	 * @param path the command
	 * @param arguments its values, defaults included
	 * @param credentials the caller, resolved when the authorizer asks
	 * @param reason why it is run, empty when not said
	 * @param tier how much harm it can do
	 */
	record Request(CommandPath path, SortedMap<String, Object> arguments, CredentialResolver credentials, String reason,
			Tier tier) {
	}

}
