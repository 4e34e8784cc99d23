package dev.cliengine.middleware;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.EventSink;
import dev.cliengine.config.Config;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.CorrelationId;

/**
 * A run as the handler sees it.
 */
record HandlerContext(CommandInvocation invocation, @Nullable EventSink sink) implements CommandContext {

	@Override
	public CommandPath path() {
		return this.invocation.path();
	}

	@Override
	public CommandArguments arguments() {
		return this.invocation.arguments();
	}

	@Override
	public CommandArguments globals() {
		return this.invocation.globals();
	}

	@Override
	public CredentialResolver credentials() {
		return this.invocation.credentials();
	}

	@Override
	public String environment() {
		return this.invocation.settings().environment();
	}

	@Override
	public Config config() {
		return this.invocation.config();
	}

	@Override
	public boolean dryRun() {
		return this.invocation.settings().dryRun();
	}

	@Override
	public CorrelationId correlationId() {
		return this.invocation.scope().correlationId();
	}

	@Override
	public Cancellation cancellation() {
		return this.invocation.scope().cancellation();
	}

	@Override
	public EventSink events() {
		if (this.sink == null) {
			throw new IllegalStateException("'" + path().words()
					+ "' is not declared as streaming: take an EventSink, return a Flux, or say so in its spec");
		}
		return this.sink;
	}

}
