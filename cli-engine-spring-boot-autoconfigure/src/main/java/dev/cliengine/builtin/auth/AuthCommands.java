package dev.cliengine.builtin.auth;

import java.util.List;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandRegistration;

/**
 * The group {@code auth}, for applications that have an auth provider.
 */
public final class AuthCommands implements Admin {

	private final AuthProviders providers;

	private final List<Admin> commands;

	public AuthCommands(AuthProviders providers, List<Admin> commands) {
		this.providers = providers;
		this.commands = List.copyOf(commands);
	}

	@Override
	public void register(CommandRegistration registration) {
		if (!this.providers.names().isEmpty()) {
			this.commands.forEach((command) -> command.register(registration));
		}
	}

}
