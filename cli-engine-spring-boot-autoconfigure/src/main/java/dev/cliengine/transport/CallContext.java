package dev.cliengine.transport;

import java.util.Map;
import java.util.Optional;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CorrelationId;

/**
 * The run a call belongs to, as far as servers and filters care.
 *
 * @since 0.1.0
 */
public interface CallContext {

	/** The id every call of the run carries. */
	CorrelationId correlationId();

	/** The active environment, empty when there is none. */
	String environment();

	/**
	 * A configured value.
	 * @param key the name of a configuration key
	 */
	Optional<String> setting(String key);

	/** The headers that chosen context variables ask for. */
	Map<String, String> headers();

	/** The credential of the run; nothing outside a run. */
	Optional<CredentialResolver> credentials();

	/** Stops calls that are under way. */
	Cancellation cancellation();

	/** Sees the calls. */
	CallTrace trace();

}
