package dev.cliengine.auth.oauth;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.io.Secret;

/**
 * Where the browser brings the answer of the authorization server.
 *
 * @since 0.1.0
 */
public interface RedirectReceiver extends AutoCloseable {

	/** The address the server has to send the browser to. */
	URI redirectUri();

	/**
	 * Waits for the answer that carries the state.
	 * @throws CliException if it is a refusal, does not come in time, or the wait is
	 * cancelled
	 */
	Answer await(String state, Duration limit, Cancellation cancellation);

	@Override
	void close();

	/**
	 * What the browser brought.
	 *
	 * @param code what the token endpoint exchanges for tokens
	 * @param issuer who says to have answered, {@code null} when the server does not say
	 */
	record Answer(Secret code, @Nullable String issuer) {
	}

	/**
	 * Opens receivers.
	 */
	@FunctionalInterface
	interface Opening {

		/**
		 * Takes the port of this computer's own address.
		 * @param port any free one when 0
		 * @param path begins with a slash
		 * @throws CliException if the port cannot be taken
		 */
		RedirectReceiver open(int port, String path);

	}

}
