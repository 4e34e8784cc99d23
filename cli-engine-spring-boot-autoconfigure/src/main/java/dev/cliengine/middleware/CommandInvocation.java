package dev.cliengine.middleware;

import java.util.SortedMap;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandMetadata;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.config.Config;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;

/**
 * One run of a command on its way through the chain.
 *
 * @param handler the command
 * @param metadata what the chain decides by
 * @param arguments the command's own values
 * @param globals the values of global options
 * @param settings what is asked of this run
 * @param credentials the credential, resolved when somebody asks
 * @param scope what the run shares with whoever started it
 * @since 0.1.0
 */
public record CommandInvocation(CommandHandler handler, CommandMetadata metadata, CommandArguments arguments,
		CommandArguments globals, RunSettings settings, CredentialResolver credentials, RunScope scope) {

	public CommandSpec spec() {
		return this.handler.spec();
	}

	public CommandPath path() {
		return spec().path();
	}

	/** The values in effect for this run. */
	public Config config() {
		return this.scope.configuration().of(this.settings.environment(), this.globals, this.arguments);
	}

	/** The same run decided by other metadata. */
	public CommandInvocation withMetadata(CommandMetadata metadata, CredentialResolver credentials) {
		return new CommandInvocation(this.handler, metadata, this.arguments, this.globals, this.settings, credentials,
				this.scope);
	}

	/** The same run with other values. */
	CommandInvocation withArguments(CommandArguments arguments) {
		return new CommandInvocation(this.handler, this.metadata, arguments, this.globals, this.settings,
				this.credentials, this.scope);
	}

	/** The same run under other settings. */
	public CommandInvocation withSettings(RunSettings settings) {
		return new CommandInvocation(this.handler, this.metadata, this.arguments, this.globals, settings,
				this.credentials, this.scope);
	}

	/**
	 * The values as policies, audit and {@code effective_args} see them: defaults
	 * included, and the environment for commands that need a credential.
	 */
	public SortedMap<String, Object> effectiveArguments() {
		SortedMap<String, Object> values = ArgumentValues.effective(this.arguments);
		if (this.metadata.auth() != AuthRequirement.NONE && !this.settings.environment().isEmpty()) {
			values.putIfAbsent("env", this.settings.environment());
		}
		return values;
	}

}
