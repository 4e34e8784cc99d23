package dev.cliengine.sample.backend.hub;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * Who sends a request: a session that counts comes before a token. Asks the database, so
 * only to be used where waiting is allowed.
 *
 * @since 0.1.0
 */
public final class Callers {

	/** The cookie of a session. */
	public static final String COOKIE = "session_id";

	private static final String BEARER = "bearer ";

	private final HubDatabase database;

	private final HubClock clock;

	/** The callers this database knows. */
	public Callers(HubDatabase database, HubClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The caller; empty without credentials and with bad ones. */
	public Optional<Caller> optional(ServerRequest request) {
		return session(request).map(Session::caller)
			.or(() -> Optional.ofNullable(bearer(request)).flatMap(this::byToken));
	}

	/**
	 * The caller.
	 * @throws HubException 401 {@code Not authenticated}
	 */
	public Caller required(ServerRequest request) {
		return optional(request).orElseThrow(HubException::notAuthenticated);
	}

	/** The owner of a token, whose last use is now; empty for one that does not count. */
	public Optional<Caller> byToken(String token) {
		String hash = Secrets.hash(token);
		Optional<Caller> caller = this.database.jdbc().sql("""
				select a.id, a.name from tokens t join accounts a on a.id = t.user_id
				where t.token_hash = ? and a.active""").param(hash).query(Caller.class).optional();
		if (caller.isPresent()) {
			this.database.jdbc()
				.sql("update tokens set last_used = ? where token_hash = ?")
				.param(this.clock.next().atOffset(ZoneOffset.UTC))
				.param(hash)
				.update();
		}
		return caller;
	}

	/** The session of the request's cookie; empty for none and for one that is over. */
	public Optional<Session> session(ServerRequest request) {
		HttpCookie cookie = request.cookies().getFirst(COOKIE);
		if (cookie == null) {
			return Optional.empty();
		}
		return this.database.jdbc()
			.sql("""
					select a.id, a.name, s.secret from sessions s join accounts a on a.id = s.user_id
					where s.session_hash = ? and s.expires_at > ? and a.active""")
			.param(Secrets.hash(cookie.getValue()))
			.param(this.clock.now().atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Session(new Caller(row.getLong("id"), row.getString("name")),
					row.getString("secret")))
			.optional();
	}

	/** The hub's own token: what stands before the tokens of other sources. */
	private static @Nullable String bearer(ServerRequest request) {
		String header = request.headers().firstHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
			return null;
		}
		String token = header.substring(BEARER.length()).split("\\|", 2)[0].strip();
		return token.isEmpty() ? null : token;
	}

	/**
	 * A login that counts.
	 *
	 * @param caller who logged in
	 * @param secret what the browser encrypts with
	 */
	public record Session(Caller caller, String secret) {
	}

}
