package dev.cliengine.auth.oauth;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.oauth.server.AuthorizationServer;
import dev.cliengine.auth.oauth.server.ScriptedBrowser;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Against a real server, with forms that somebody fills in. */
class AuthorizationServerTests {

	private static AuthorizationServer server;

	@TempDir
	private Path directory;

	private final ScriptedBrowser browser = new ScriptedBrowser();

	@BeforeAll
	static void start() {
		server = AuthorizationServer.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aPublicClientLogsInWithProofKeyAndOpenId() {
		Fixture fixture = fixture("open", null, "openid", "read");
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
		Credential credential = fixture.login(provider);
		assertThat(credential.identity()).isEqualTo("ada");
		assertThat(credential.sub()).isEqualTo("ada");
		assertThat(credential.scopes()).containsExactlyInAnyOrder("openid", "read");
		assertThat(provider.credential(Fixture.request("read"))).isEqualTo(credential);
		assertThat(this.browser.pages()).isEqualTo(1);
		assertThat(fixture.notices.get(0)).isEqualTo("Opening browser for authentication…");
		assertThat(fixture.notices.get(3)).isEqualTo("Authentication complete.");
	}

	@Test
	void r20ARefreshTokenRotatesAndTheOldOneIsRefused() {
		Fixture fixture = fixture("cli", AuthorizationServer.SECRET, "read");
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
		Credential first = fixture.login(provider);
		OAuthTokens before = fixture.stored();
		fixture.shift = Duration.ofMinutes(10);
		Credential second = provider.credential(Fixture.request());
		assertThat(second.secret()).isNotEqualTo(first.secret());
		assertThat(second.identity()).isEqualTo("ada");
		assertThat(fixture.stored().refresh()).isNotNull().isNotEqualTo(before.refresh());
		assertThat(fixture.stored().clockOffset()).isBetween(-660L, -590L);
		assertThat(provider.credential(Fixture.request())).isEqualTo(second);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> fixture.endpoint().refresh(fixture.settings().client("dev"), known(before.refresh())))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("invalid_grant"))
			.satisfies((ex) -> assertThat(ex.getMessage()).startsWith("token endpoint returned 400: "));
	}

	@Test
	void r23ADeviceLogsInWhileSomebodyTypesItsCode() {
		Fixture fixture = fixture("cli", AuthorizationServer.SECRET, "read");
		fixture.pause = (duration, stop) -> {
			// The first question comes before anybody has approved
			if (fixture.pauses.size() == 2) {
				this.browser.accept(URI.create(fixture.notices.get(5).strip()));
			}
		};
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE, OAuthFlow.DEVICE);
		Credential credential = fixture.login(provider, "device=true");
		assertThat(credential.identity()).isEqualTo("ada");
		assertThat(credential.refreshable()).isTrue();
		assertThat(fixture.pauses).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
	}

	@Test
	void anApplicationLogsInAsItselfWheneverItHasTo() {
		Fixture fixture = fixture("cli", AuthorizationServer.SECRET, "read");
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.CLIENT_CREDENTIALS);
		Credential first = provider.credential(Fixture.request());
		assertThat(first.sub()).isEqualTo("cli");
		assertThat(provider.credential(Fixture.request())).isEqualTo(first);
		assertThat(provider.credential(Fixture.request("write")).scopes()).containsExactlyInAnyOrder("read", "write");
		fixture.shift = Duration.ofMinutes(10);
		assertThat(provider.credential(Fixture.request()).secret()).isNotEqualTo(first.secret());
	}

	@Test
	void aLogoutRevokesTheTokens() {
		Fixture fixture = fixture("cli", AuthorizationServer.SECRET, "read");
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
		fixture.login(provider);
		Secret refresh = known(fixture.stored().refresh());
		assertThat(provider.logout(Fixture.DEV)).isTrue();
		assertThat(provider.logout(Fixture.DEV)).isFalse();
		assertThat(provider.status(Fixture.DEV)).isEmpty();
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> fixture.endpoint().refresh(fixture.settings().client("dev"), refresh))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("invalid_grant"));
	}

	@Test
	void aCommandThatNeedsMoreScopesAsksForThem() {
		Fixture fixture = fixture("cli", AuthorizationServer.SECRET, "read");
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
		fixture.login(provider);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> provider.credential(Fixture.request("read", "write")))
			.withMessage("the login of idp/dev lacks scope(s): write")
			.satisfies((ex) -> assertThat(ex.fix()).isEqualTo("Run 'acme auth login --env dev --scope write'"));
		fixture.mayAsk = true;
		assertThat(provider.credential(Fixture.request("read", "write")).scopes()).contains("read", "write");
		assertThat(this.browser.pages()).isEqualTo(2);
	}

	@Test
	void aWrongSecretIsSomethingElseThanAnEndedLogin() {
		Fixture fixture = fixture("cli", "CANARY-wrong", "read");
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> fixture.endpoint()
				.clientCredentials(fixture.settings().client("dev"), List.of("read"), new Cancellation()))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("invalid_client"))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.AUTHENTICATION))
			.satisfies((ex) -> assertThat(ex.toString() + ex.fix()).doesNotContain("CANARY"));
	}

	private static Secret known(@Nullable Secret secret) {
		return Objects.requireNonNull(secret);
	}

	private Fixture fixture(String client, @Nullable String secret, String... scopes) {
		Fixture fixture = new Fixture(this.directory, client,
				ClientAuthentication.of((secret != null) ? Secret.of(secret) : null), server.table(scopes));
		fixture.browser = this.browser;
		return fixture;
	}

}
