package dev.cliengine.auth.session;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.cliengine.io.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A login at a server.
 *
 * @param origin the scheme, host and port of the server; the rest of an address is
 * dropped
 * @param user who is logged in, as people know them
 * @param cookies what the server recognises the session by
 * @param expiresAt when it ends, {@code null} for when its cookies do
 * @since 0.1.0
 */
public record Session(URI origin, String user, List<SessionCookie> cookies, @Nullable Instant expiresAt) {

	/**
	 * @throws IllegalArgumentException if the origin is no HTTP address with a host
	 */
	public Session {
		origin = SessionOrigin.of(origin);
		cookies = List.copyOf(cookies);
	}

	/**
	 * When it ends: by itself, else with the last of its cookies, {@code null} when that
	 * is not known.
	 */
	public @Nullable Instant end() {
		if (this.expiresAt != null) {
			return this.expiresAt;
		}
		Instant last = Instant.MIN;
		for (SessionCookie cookie : this.cookies) {
			if (cookie.expiresAt() == null) {
				return null;
			}
			last = cookie.expiresAt().isAfter(last) ? cookie.expiresAt() : last;
		}
		return this.cookies.isEmpty() ? null : last;
	}

	/**
	 * The {@code Cookie} header for requests to the origin, longest path first.
	 * @throws IllegalArgumentException if there are no cookies
	 */
	public Secret header() {
		return Secret.of(this.cookies.stream()
			.sorted(Comparator.comparing((SessionCookie cookie) -> -cookie.path().length()))
			.map(SessionCookie::pair)
			.collect(Collectors.joining("; ")));
	}

	/**
	 * The session with the cookies that its server would still get; empty when it has
	 * ended or there are none.
	 */
	Optional<Session> at(Instant now) {
		if (this.expiresAt != null && !now.isBefore(this.expiresAt)) {
			return Optional.empty();
		}
		List<SessionCookie> alive = this.cookies.stream()
			.filter((cookie) -> !cookie.expired(now) && cookie.goesTo(this.origin))
			.toList();
		return alive.isEmpty() ? Optional.empty()
				: Optional.of(new Session(this.origin, this.user, alive, this.expiresAt));
	}

}
