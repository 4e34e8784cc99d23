package dev.cliengine.sample.kohub.client.config;

import java.time.Clock;
import java.util.Optional;

/**
 * Remembers logins.
 *
 * @since 0.1.0
 */
public interface Sessions {

	/** The login at a server that has not ended. */
	Optional<HubSession> find(String endpoint);

	/** Remembers a login in place of any other. */
	void keep(HubSession session);

	/** Forgets the login at a server. */
	void forget(String endpoint);

	/** Remembers one login as long as the process runs. */
	static Sessions inMemory(Clock clock) {
		return new MemorySessions(clock);
	}

}
