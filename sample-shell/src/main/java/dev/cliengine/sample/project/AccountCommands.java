package dev.cliengine.sample.project;

import java.util.List;

import dev.cliengine.auth.Credential;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;

/**
 * What the engine knows of the caller.
 */
@CommandModule(name = "account", description = "The account in use", category = "Work")
class AccountCommands {

	@CliCommand(description = "Show who you are")
	Caller show(Credential credential) {
		return new Caller(credential.provider(), credential.environment(), credential.identity(), credential.scopes());
	}

	/**
	 * The caller.
	 *
	 * @param provider who vouches for them
	 * @param environment where
	 * @param identity their name, as far as the provider tells
	 * @param scopes what they may ask for
	 */
	record Caller(String provider, String environment, String identity, List<String> scopes) {
	}

}
