package dev.cliengine.sample.backend.hub.account;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.sample.backend.Blocking;
import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Callers;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubClock;
import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.HubRoutes;
import dev.cliengine.sample.backend.hub.HubServices;
import dev.cliengine.sample.backend.hub.Json;

/**
 * Registering, logging in and out.
 */
final class AuthRoutes implements HubRoutes {

	private final HubServices hub;

	private final Accounts accounts;

	private final Registration registration;

	private final Sessions sessions;

	private final PasswordEncoder passwords;

	AuthRoutes(HubServices hub, Accounts accounts, PasswordEncoder passwords) {
		this.hub = hub;
		this.accounts = accounts;
		this.passwords = passwords;
		this.registration = new Registration(accounts, hub.namespaces(), passwords, hub.settings().registration());
		this.sessions = new Sessions(hub.database(), hub.clock(), hub.settings().sessionLifetime());
	}

	@Override
	public RouterFunction<ServerResponse> routes() {
		return RouterFunctions.route()
			.POST("/api/auth/register", Blocking.handle(this::register))
			.POST("/api/auth/login", Blocking.handle(this::login))
			.POST("/api/auth/logout", Blocking.handle(this::logout))
			.build();
	}

	private Mono<ServerResponse> register(ServerRequest request) {
		Fields body = Fields.body(request);
		Registration.Applicant applicant = new Registration.Applicant(body.text("username"), body.text("email"),
				body.text("password"));
		EmailAddress.check(body, "email", applicant.email());
		body.check();
		this.registration.register(applicant, request.queryParam("invitation_token").orElse(null));
		boolean verified = this.registration.verifies();
		return Json
			.ok(Json.object("success", true, "message",
					verified ? "User created successfully"
							: "User created. Please check your email to verify your account.",
					"email_verified", verified));
	}

	private Mono<ServerResponse> login(ServerRequest request) {
		Fields body = Fields.body(request);
		String name = body.text("username");
		String password = body.text("password");
		body.check();
		Account user = proven(name, password);
		if (!user.active()) {
			throw HubException.detail(403, "Account is disabled");
		}
		if (this.hub.settings().registration().verifiedEmail() && !user.emailVerified()) {
			throw HubException.detail(403, "Please verify your email address before logging in");
		}
		Sessions.Opened session = this.sessions.open(user.id());
		String cookie = "%s=%s; HttpOnly; Max-Age=%d; Path=/; SameSite=lax".formatted(Callers.COOKIE, session.id(),
				session.lifetime().toSeconds());
		return Json.write(ServerResponse.ok().header(HttpHeaders.SET_COOKIE, cookie), Json.object("success", true,
				"message", "Logged in successfully", "username", user.name(), "session_secret", session.secret()));
	}

	private Mono<ServerResponse> logout(ServerRequest request) {
		Caller caller = this.hub.callers().required(request);
		this.sessions.end(caller.id());
		String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(this.hub.clock().now().atOffset(ZoneOffset.UTC));
		String cookie = "%s=\"\"; expires=%s; Max-Age=0; Path=/; SameSite=lax".formatted(Callers.COOKIE, now);
		return Json.write(ServerResponse.ok().header(HttpHeaders.SET_COOKIE, cookie),
				Json.object("success", true, "message", "Logged out successfully"));
	}

	private Account proven(String name, String password) {
		Optional<Account> user = this.accounts.find(name);
		String hash = user.map(Account::passwordHash).orElse(null);
		if (hash == null || !this.passwords.matches(password, hash)) {
			throw HubException.detail(401, "Invalid username or password");
		}
		return user.orElseThrow();
	}

}
