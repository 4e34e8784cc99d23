package dev.cliengine.sample.kohub.client.config;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;

/**
 * A login at a server.
 *
 * @param endpoint the server it is good for
 * @param user who is logged in
 * @param cookie the value of the cookie {@code session_id}
 * @param expiresAt when it ends, {@code null} if nobody knows
 * @since 0.1.0
 */
public record HubSession(String endpoint, String user, Secret cookie, @Nullable Instant expiresAt) {

	/** Whether it has ended by then. */
	public boolean isOver(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

}
