package dev.cliengine.middleware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import reactor.util.context.Context;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallTrace;

/**
 * A run as the calls see it that its handler makes.
 */
final class RunCallContext implements CallContext {

	private final CommandInvocation invocation;

	private final List<ContextVariable> variables;

	private final CallTrace trace;

	RunCallContext(CommandInvocation invocation, List<ContextVariable> variables, CallTrace trace) {
		this.invocation = invocation;
		this.variables = variables;
		this.trace = trace;
	}

	@Override
	public CorrelationId correlationId() {
		return this.invocation.scope().correlationId();
	}

	@Override
	public String environment() {
		return this.invocation.settings().environment();
	}

	@Override
	public Optional<String> setting(String key) {
		return this.invocation.config().text(key);
	}

	@Override
	public Map<String, String> headers() {
		Map<String, String> headers = new LinkedHashMap<>();
		for (ContextVariable variable : this.variables) {
			String header = variable.header();
			if (header != null && this.invocation.metadata().contexts().contains(variable.name())) {
				setting(variable.key().name()).ifPresent((value) -> headers.put(header, value));
			}
		}
		return headers;
	}

	@Override
	public Optional<CredentialResolver> credentials() {
		return Optional.of(this.invocation.credentials());
	}

	@Override
	public Cancellation cancellation() {
		return this.invocation.scope().cancellation();
	}

	@Override
	public CallTrace trace() {
		return this.trace;
	}

	/** What the subscriber of a publisher knows, and this run. */
	Context within(Context subscriber) {
		return subscriber.put(CallContext.class, this);
	}

}
