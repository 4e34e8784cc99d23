package dev.cliengine.sample.backend.hub.account;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Json;

/**
 * Tokens for other sources. Nothing here calls a source, so no more than the beginning of
 * a token is kept.
 */
final class ExternalTokens {

	private static final int SHOWN = 4;

	private final HubDatabase database;

	private final HubClock clock;

	ExternalTokens(HubDatabase database, HubClock clock) {
		this.database = database;
		this.clock = clock;
	}

	List<Map<String, @Nullable Object>> of(Caller caller) {
		return this.database.jdbc()
			.sql("""
					select url, token_preview, created_at, updated_at from external_tokens
					where user_id = ? order by created_at""")
			.param(caller.id())
			.query((row, number) -> Json.object("url", row.getString("url"), "token_preview",
					row.getString("token_preview"), "created_at",
					HubClock.offset(row.getObject("created_at", OffsetDateTime.class).toInstant()), "updated_at",
					HubClock.offset(row.getObject("updated_at", OffsetDateTime.class).toInstant())))
			.list();
	}

	/** Adds one or changes the one for this source. */
	void put(Caller caller, Given given) {
		OffsetDateTime now = this.clock.next().atOffset(ZoneOffset.UTC);
		this.database.inTransaction(() -> {
			int changed = this.database.jdbc()
				.sql("update external_tokens set token_preview = ?, updated_at = ? where user_id = ? and url = ?")
				.param(given.preview())
				.param(now)
				.param(caller.id())
				.param(given.url())
				.update();
			if (changed == 0) {
				this.database.jdbc()
					.sql("""
							insert into external_tokens (user_id, url, token_preview, created_at, updated_at)
							values (?, ?, ?, ?, ?)""")
					.param(caller.id())
					.param(given.url())
					.param(given.preview())
					.param(now)
					.param(now)
					.update();
			}
		});
	}

	void replace(Caller caller, List<Given> all) {
		this.database.inTransaction(() -> {
			this.database.jdbc().sql("delete from external_tokens where user_id = ?").param(caller.id()).update();
			all.forEach((given) -> put(caller, given));
		});
	}

	/** Whether there was one. */
	boolean remove(Caller caller, String url) {
		return this.database.jdbc()
			.sql("delete from external_tokens where user_id = ? and url = ?")
			.param(caller.id())
			.param(Given.plain(url))
			.update() > 0;
	}

	/**
	 * A token as it is sent.
	 *
	 * @param url the source
	 * @param token the token, in clear
	 */
	record Given(String url, String token) {

		/**
		 * Gives it back if its source is an address.
		 * @throws HubException 400 {@code Invalid URL format}
		 */
		Given checked() {
			if (!this.url.matches("https?://[^\\s/]\\S*")) {
				throw HubException.detail(400, "Invalid URL format");
			}
			return new Given(plain(this.url), this.token);
		}

		String preview() {
			return ((this.token.length() > SHOWN) ? this.token.substring(0, SHOWN) : "") + "***";
		}

		static String plain(String url) {
			return url.replaceAll("/+$", "");
		}

	}

}
