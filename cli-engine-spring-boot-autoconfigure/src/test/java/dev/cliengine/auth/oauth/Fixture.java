package dev.cliengine.auth.oauth;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.auth.Person;
import dev.cliengine.auth.oauth.OAuthOptions.Redirect;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.Secret;

/** A provider {@code idp} of the application {@code acme}, off the machine. */
final class Fixture {

	static final Account DEV = new Account("idp", "dev", "");

	final TestStore store;

	private final AccountStore used;

	final List<String> notices = new CopyOnWriteArrayList<>();

	final List<Duration> pauses = new ArrayList<>();

	final Map<String, String> variables = new HashMap<>();

	final Cancellation cancellation = new Cancellation();

	Consumer<URI> browser = (page) -> {
		throw new IllegalStateException("no browser");
	};

	Pause pause = (duration, stop) -> {
	};

	boolean mayAsk;

	volatile Duration shift = Duration.ZERO;

	volatile long nanos;

	Duration limit = Duration.ofSeconds(60);

	private final OAuthClient client;

	private final Map<String, Object> table;

	Fixture(Path directory, String clientId, ClientAuthentication authentication, Map<String, Object> table) {
		this.store = new TestStore(directory);
		this.used = this.store;
		this.client = new OAuthClient(clientId, authentication, "", "", null, null, null, List.of(), false);
		this.table = table;
	}

	/** One with another store. */
	Fixture(AccountStore used, Map<String, Object> table) {
		this.store = new TestStore(Path.of("/nowhere"));
		this.used = used;
		this.client = new OAuthClient("client", ClientAuthentication.NONE, "", "", null, null, null, List.of(), false);
		this.table = table;
	}

	/** One whose server is a fake. */
	static Fixture at(FakeIdp idp, Path directory) {
		return new Fixture(directory, "client", ClientAuthentication.NONE, idp.table());
	}

	OAuthAuthProvider provider(OAuthFlow... flows) {
		OAuthOptions options = OAuthOptions.of("idp", "acme", flows).withRedirect(new Redirect(0, "/callback", null));
		return new OAuthAuthProvider(options, parts(),
				new Machine(new RandomText(new SecureRandom()), this::pause, () -> this.nanos));
	}

	TokenEndpoint endpoint() {
		return new TokenEndpoint(TokenEndpoint::plainHttp, "acme/1.0", this.limit, clock());
	}

	OAuthSettings settings() {
		return new OAuthSettings("idp", this.client, (environment) -> this.table,
				new EnvironmentVariables(this.variables));
	}

	Clock clock() {
		return new Clock() {

			@Override
			public Instant instant() {
				return Instant.now().plus(Fixture.this.shift);
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

		};
	}

	Credential login(OAuthAuthProvider provider, String... options) {
		Map<String, String> given = new HashMap<>();
		Arrays.stream(options).forEach((option) -> given.put(option.split("=")[0], option.replaceFirst("^[^=]*=", "")));
		return provider.login(new LoginRequest(DEV, List.of(), given, this.cancellation));
	}

	static CredentialRequest request(String... scopes) {
		return CredentialRequest.of("dev", List.of(scopes));
	}

	/** Puts tokens into the store that have so many seconds left by our clock. */
	void stored(String access, @Nullable String refresh, long seconds, String... scopes) {
		OAuthTokens tokens = new OAuthTokens(Secret.of(access), (refresh != null) ? Secret.of(refresh) : null,
				clock().instant().getEpochSecond() + seconds, 0, List.of(scopes), "ada", "1");
		this.store.values.put(DEV, TokenCodec.encode(tokens));
	}

	OAuthTokens stored() {
		return this.store.load(DEV).flatMap(TokenCodec::decode).orElseThrow();
	}

	OAuthParts parts() {
		Person person = new Person(() -> this.mayAsk, (question) -> "ada", (question) -> "CANARY-typed");
		OAuthConversation conversation = new OAuthConversation(this.notices::add, (page) -> this.browser.accept(page),
				person);
		return new OAuthParts(settings(), endpoint(), this.used, TestReceiver::open, conversation,
				new EnvironmentVariables(this.variables), clock());
	}

	private void pause(Duration duration, Cancellation stop) {
		this.pauses.add(duration);
		this.pause.pause(duration, stop);
	}

}
