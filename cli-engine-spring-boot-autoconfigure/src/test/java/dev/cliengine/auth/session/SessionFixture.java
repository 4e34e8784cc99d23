package dev.cliengine.auth.session;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.auth.Person;
import dev.cliengine.auth.key.KeySources;
import dev.cliengine.auth.key.LoginInput;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.Secret;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

/**
 * What surrounds a provider of sessions: a server, somebody who logs in, and a directory.
 */
final class SessionFixture implements SessionLogin {

	static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

	final Map<String, String> variables = new HashMap<>();

	final Map<String, String> answers = new HashMap<>();

	final List<String> questions = new ArrayList<>();

	final List<String> notices = new ArrayList<>();

	final List<LoginAttempt> attempts = new ArrayList<>();

	final List<Session> ended = new ArrayList<>();

	final Map<String, URI> origins = new HashMap<>(Map.of("", URI.create("https://hub.example/api")));

	final Path directory;

	List<SessionCookie> cookies = List.of(cookie("sid", "c00kie", null));

	@Nullable Instant expiresAt;

	@Nullable Exception refusal;

	@Nullable Exception logoutFailure;

	boolean oneTimePassword;

	boolean person;

	Instant now = NOW;

	private final Map<String, String> inUse = new HashMap<>();

	SessionFixture(Path directory) {
		this.directory = directory;
	}

	CookieSessionProvider provider() {
		return new CookieSessionProvider(options(), parts(this));
	}

	CookieSessionProvider provider(SessionLogin login, Duration logoutLimit) {
		return new CookieSessionProvider(options(), parts(login), logoutLimit);
	}

	Path file() {
		return file(account("", ""));
	}

	Path file(Account account) {
		String name = account.name().isEmpty() ? "" : "-" + account.name();
		String environment = account.environment().isEmpty() ? "" : "-" + account.environment();
		return this.directory.resolve("session" + environment + name + ".json");
	}

	/** Logs in as a user whose password is {@code pa55word}. */
	Credential login(String user, Account account) {
		this.variables.put("HUB_PASSWORD", "pa55word");
		return provider().login(request(account, Map.of("username", user)));
	}

	@Override
	public Session login(LoginAttempt attempt) throws Exception {
		this.attempts.add(attempt);
		if (this.refusal != null) {
			throw this.refusal;
		}
		if (this.oneTimePassword && !attempt.oneTimePassword().equals(Optional.of(Secret.of("123456")))) {
			throw new OneTimePasswordRequired();
		}
		return new Session(attempt.origin(), attempt.user(), this.cookies, this.expiresAt);
	}

	@Override
	public void logout(Session session) throws Exception {
		this.ended.add(session);
		if (this.logoutFailure != null) {
			throw this.logoutFailure;
		}
	}

	static Account account(String environment, String name) {
		return new Account("hub", environment, name);
	}

	static LoginRequest request(Account account, Map<String, String> options) {
		return new LoginRequest(account, List.of(), options, new Cancellation());
	}

	static CredentialRequest wanted(String environment) {
		return CredentialRequest.of(environment, List.of());
	}

	static SessionCookie cookie(String name, String value, @Nullable Instant expiresAt) {
		return new SessionCookie(name, Secret.of(value), "", "/", true, true, expiresAt);
	}

	static String revealed(Credential credential) {
		assertThat(credential.secret()).isNotNull();
		return (credential.secret() != null) ? credential.secret().reveal() : "";
	}

	static CliException failure(Callable<?> call) {
		CliException failure = catchThrowableOfType(CliException.class, call::call);
		assertThat(failure).isNotNull();
		return failure;
	}

	private SessionOptions options() {
		SessionPlaces places = new SessionPlaces(() -> this.origins.keySet().stream().sorted().toList(),
				(environment) -> this.origins.getOrDefault(environment, URI.create("nowhere")), this::file);
		return new SessionOptions("hub", "hub login", LoginFields.of("HUB"), places);
	}

	private SessionParts parts(SessionLogin login) {
		LoginInput input = new LoginInput(() -> "",
				new Person(() -> this.person, this::answer, (question) -> answer("(hidden) " + question)));
		KeySources sources = new KeySources(new EnvironmentVariables(this.variables), store(), input);
		return new SessionParts(login, sources, new MovableClock(), this.notices::add);
	}

	private AccountStore store() {
		AccountStore store = mock();
		given(store.current(anyString(), anyString()))
			.willAnswer((call) -> this.inUse.getOrDefault(call.<String>getArgument(1), ""));
		given(store.chosen(anyString(), anyString())).willCallRealMethod();
		willAnswer((call) -> {
			Account account = call.getArgument(0);
			return this.inUse.put(account.environment(), account.name());
		}).given(store).use(any());
		return store;
	}

	private String answer(String question) {
		this.questions.add(question);
		return this.answers.getOrDefault(question, "");
	}

	private final class MovableClock extends Clock {

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return SessionFixture.this.now;
		}

	}

}
