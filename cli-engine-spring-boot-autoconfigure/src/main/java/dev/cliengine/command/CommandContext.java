package dev.cliengine.command;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.config.Config;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.CorrelationId;

/**
 * One run of a command, as its handler sees it.
 *
 * @since 0.1.0
 */
public interface CommandContext {

	/** The command that runs. */
	CommandPath path();

	/** Its own values, defaults included. */
	CommandArguments arguments();

	/** The values of global options, the application's own among them. */
	CommandArguments globals();

	CredentialResolver credentials();

	/** The active environment, empty when the application has none. */
	String environment();

	/** The values in effect for this run. */
	Config config();

	/** Whether {@code --dry-run} was given. */
	boolean dryRun();

	CorrelationId correlationId();

	/** Says when to stop early. */
	Cancellation cancellation();

	/**
	 * Where the events of a streaming command go.
	 * @throws IllegalStateException if the command is not declared as streaming
	 */
	EventSink events();

}
