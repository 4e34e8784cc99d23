package dev.cliengine.sample.backend.hub.account;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.Secrets;

/**
 * Logins that last.
 */
final class Sessions {

	private static final int ID_DIGITS = 64;

	private static final int SECRET_DIGITS = 32;

	private final HubDatabase database;

	private final HubClock clock;

	private final Duration lifetime;

	private final Secrets secrets = new Secrets();

	Sessions(HubDatabase database, HubClock clock, Duration lifetime) {
		this.database = database;
		this.clock = clock;
		this.lifetime = lifetime;
	}

	/** A new session; those that are over are forgotten. */
	Opened open(long user) {
		String id = this.secrets.hex(ID_DIGITS);
		String secret = this.secrets.hex(SECRET_DIGITS);
		Instant now = this.clock.now();
		this.database.inTransaction(() -> {
			this.database.jdbc()
				.sql("delete from sessions where expires_at <= ?")
				.param(now.atOffset(ZoneOffset.UTC))
				.update();
			this.database.jdbc()
				.sql("insert into sessions (session_hash, user_id, secret, expires_at) values (?, ?, ?, ?)")
				.param(Secrets.hash(id))
				.param(user)
				.param(secret)
				.param(now.plus(this.lifetime).atOffset(ZoneOffset.UTC))
				.update();
		});
		return new Opened(id, secret, this.lifetime);
	}

	/** Ends all sessions of a user. */
	void end(long user) {
		this.database.jdbc().sql("delete from sessions where user_id = ?").param(user).update();
	}

	/**
	 * A session that was opened.
	 *
	 * @param id what the cookie holds
	 * @param secret what the browser encrypts with
	 * @param lifetime how long it counts
	 */
	record Opened(String id, String secret, Duration lifetime) {
	}

}
