package dev.cliengine.sample.kohub.menu;

import java.util.Map;
import java.util.Optional;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallTrace;

/**
 * Calls of a run that can be stopped while the run goes on.
 *
 * @param run the run
 * @param cancellation stops the calls
 */
record StoppableCall(CallContext run, Cancellation cancellation) implements CallContext {

	@Override
	public CorrelationId correlationId() {
		return this.run.correlationId();
	}

	@Override
	public String environment() {
		return this.run.environment();
	}

	@Override
	public Optional<String> setting(String key) {
		return this.run.setting(key);
	}

	@Override
	public Map<String, String> headers() {
		return this.run.headers();
	}

	@Override
	public Optional<CredentialResolver> credentials() {
		return this.run.credentials();
	}

	@Override
	public CallTrace trace() {
		return this.run.trace();
	}

}
