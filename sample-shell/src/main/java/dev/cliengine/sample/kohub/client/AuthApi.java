package dev.cliengine.sample.kohub.client;

import java.net.HttpCookie;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import dev.cliengine.io.Secret;
import dev.cliengine.sample.kohub.client.config.HubSession;
import dev.cliengine.sample.kohub.client.config.Sessions;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Identity;
import dev.cliengine.sample.kohub.client.model.Login;
import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.Registration;
import dev.cliengine.sample.kohub.client.model.User;

/**
 * Accounts and logins.
 *
 * @since 0.1.0
 */
public final class AuthApi {

	private final AuthExchange exchange;

	private final String endpoint;

	private final Sessions sessions;

	private final Clock clock;

	AuthApi(AuthExchange exchange, String endpoint, Sessions sessions, Clock clock) {
		this.exchange = exchange;
		this.endpoint = endpoint;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** Makes an account. */
	public Answer<Registration> register(String username, String email, String password) {
		return register(username, email, password, null);
	}

	/**
	 * Makes an account.
	 * @param password of at most 72 bytes
	 * @param invitation a token, where the site asks for one
	 */
	public Answer<Registration> register(String username, String email, String password, @Nullable String invitation) {
		return this.exchange.register(Names.require("username", username), email, Names.password(password), invitation);
	}

	/**
	 * Logs in. The login is remembered for this server and counts from now on, unless a
	 * token was given.
	 * @throws dev.cliengine.sample.kohub.client.error.AuthenticationError with code
	 * {@code InvalidCredentials} if name or password are wrong
	 */
	public Answer<Login> login(String username, String password) {
		ResponseEntity<Answer<Login>> response = this.exchange.login(username, Names.password(password));
		Answer<Login> answer = Objects.requireNonNull(response.getBody());
		String user = answer.value().username().isEmpty() ? username : answer.value().username();
		response.getHeaders()
			.getOrEmpty(HttpHeaders.SET_COOKIE)
			.stream()
			.flatMap((header) -> HttpCookie.parse(header).stream())
			.filter((cookie) -> cookie.getName().equals("session_id") && !cookie.getValue().isEmpty())
			.findFirst()
			.ifPresent((cookie) -> this.sessions.keep(session(user, cookie)));
		return answer;
	}

	/** Ends all logins of the caller, on all machines. Tokens go on to count. */
	public Answer<Done> logout() {
		try {
			return this.exchange.logout();
		}
		finally {
			this.sessions.forget(this.endpoint);
		}
	}

	/** Who the caller is. */
	public Answer<User> whoami() {
		return this.exchange.whoami();
	}

	/** Who the caller is, the way Hugging Face tells it. */
	public Answer<Identity> whoamiV2() {
		return this.exchange.whoamiV2();
	}

	private HubSession session(String user, HttpCookie cookie) {
		Instant end = (cookie.getMaxAge() >= 0) ? this.clock.instant().plusSeconds(cookie.getMaxAge()) : null;
		return new HubSession(this.endpoint, user, Secret.of(cookie.getValue()), end);
	}

}
