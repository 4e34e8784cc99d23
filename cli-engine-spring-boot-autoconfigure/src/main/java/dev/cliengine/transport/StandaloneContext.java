package dev.cliengine.transport;

import java.util.Map;
import java.util.Optional;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;

/**
 * The context of a call that belongs to no run, as of a client used from Java alone.
 *
 * @param correlationId the id of the call
 * @param cancellation never cancelled by anybody else
 */
record StandaloneContext(CorrelationId correlationId, Cancellation cancellation) implements CallContext {

	@Override
	public String environment() {
		return "";
	}

	@Override
	public Optional<String> setting(String key) {
		return Optional.empty();
	}

	@Override
	public Map<String, String> headers() {
		return Map.of();
	}

	@Override
	public Optional<CredentialResolver> credentials() {
		return Optional.empty();
	}

	@Override
	public CallTrace trace() {
		return CallTrace.none();
	}

}
