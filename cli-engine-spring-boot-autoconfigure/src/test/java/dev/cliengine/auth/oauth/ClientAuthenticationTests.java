package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.oauth.ClientAuthentication.Method;
import dev.cliengine.auth.oauth.server.AuthorizationServer;
import dev.cliengine.auth.oauth.server.ScriptedBrowser;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every way of a client to show who it is, at a real server and at every endpoint. */
class ClientAuthenticationTests {

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

	@ParameterizedTest
	@ValueSource(strings = { "cli", "post", "rsa", "ec" })
	void tokensAreIssuedRenewedAndRevoked(String client) throws IOException {
		Fixture fixture = fixture(client);
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
		Credential first = fixture.login(provider);
		assertThat(first.identity()).isEqualTo("ada");
		fixture.shift = Duration.ofMinutes(4).plusSeconds(30);
		assertThat(provider.credential(Fixture.request()).secret()).isNotEqualTo(first.secret());
		fixture.shift = Duration.ZERO;
		Secret refresh = Objects.requireNonNull(fixture.stored().refresh());
		assertThat(provider.logout(Fixture.DEV)).isTrue();
		assertThat(failure(() -> fixture.endpoint().refresh(fixture.settings().client("dev"), refresh)).code())
			.isEqualTo("invalid_grant");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cli", "post", "rsa", "ec" })
	void devicesLogIn(String client) throws IOException {
		Fixture fixture = fixture(client);
		fixture.pause = (duration, stop) -> this.browser.accept(URI.create(fixture.notices.get(5).strip()));
		assertThat(fixture.login(fixture.provider(OAuthFlow.DEVICE)).identity()).isEqualTo("ada");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cli", "post", "rsa", "ec" })
	void applicationsLogInAsThemselves(String client) throws IOException {
		Fixture fixture = fixture(client);
		assertThat(fixture.provider(OAuthFlow.CLIENT_CREDENTIALS).credential(Fixture.request()).sub())
			.isEqualTo(client);
	}

	@Test
	void aKeyTheServerDoesNotKnowIsRefused() throws IOException {
		Fixture fixture = fixture("rsa", key("ec"));
		CliException failure = failure(() -> fixture.endpoint()
			.clientCredentials(fixture.settings().client("dev"), List.of(), new Cancellation()));
		assertThat(failure.code()).isEqualTo("invalid_client");
		assertThat(failure.fix()).startsWith("Check the client id");
	}

	@Test
	void aVariableNamesTheKeyOfThisComputer() throws IOException {
		Fixture fixture = fixture("ec", new ClientAuthentication(Method.PRIVATE_KEY_JWT, null, null, ""));
		CliException failure = failure(() -> fixture.settings().client("dev"));
		assertThat(failure).hasMessage("auth: provider \"idp\": its client authentication needs a key");
		assertThat(failure.fix()).isEqualTo("Set client-key-file, or the variable IDP_OAUTH_CLIENT_KEY_FILE");
		fixture.variables.put("IDP_OAUTH_CLIENT_KEY_FILE", pem(server.key("ec")).toString());
		assertThat(fixture.provider(OAuthFlow.CLIENT_CREDENTIALS).credential(Fixture.request()).sub()).isEqualTo("ec");
	}

	@Test
	void aPasswordIsSentOnlyWhereItIsTheWay() {
		try (FakeIdp idp = new FakeIdp()) {
			idp.thenTokens("CANARY-a", "CANARY-r");
			ClientAuthentication none = new ClientAuthentication(Method.NONE, Secret.of("CANARY"), null, "");
			Fixture fixture = new Fixture(this.directory, "client", none, idp.table());
			fixture.provider(OAuthFlow.CLIENT_CREDENTIALS).credential(Fixture.request());
			assertThat(idp.forms.get(0)).containsOnlyKeys("grant_type", "client_id");
		}
	}

	@Test
	void aWayThatNeedsAPasswordIsNotTakenWithoutOne() {
		ClientAuthentication nothing = new ClientAuthentication(Method.CLIENT_SECRET_POST, null, null, "");
		CliException failure = failure(() -> fixture("post", nothing).settings().client("dev"));
		assertThat(failure).hasMessage("auth: provider \"idp\": its client authentication needs a secret");
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
	}

	@ParameterizedTest
	@CsvSource({ "'', holds no unencrypted PRIVATE KEY", "RSA PRIVATE KEY, holds no unencrypted PRIVATE KEY",
			"ENCRYPTED PRIVATE KEY, holds no unencrypted",
			"PRIVATE KEY, holds neither an RSA key of 2048 bits nor a P-256 key" })
	void r35AFileWithoutAKeyIsNotQuoted(String label, String problem) throws IOException {
		String begin = "-----BEGIN " + label + "-----\n";
		refused(pem(begin + "CANARYSECRET\n" + begin.replace("BEGIN", "END")).toString(), problem);
	}

	@ParameterizedTest
	@CsvSource({ "RSA, 1024", "EC, 384" })
	void aKeyOfAnotherKindIsRefused(String algorithm, int size) throws IOException, GeneralSecurityException {
		KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
		generator.initialize(size);
		String encoded = Base64.getEncoder().encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
		refused(pem("-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----").toString(),
				"holds neither");
	}

	@Test
	void aKeyHasAnAbsolutePathAndIsThere() {
		refused("key.pem", "is no absolute path");
		refused(this.directory.resolve("nothing").toString(), "is not there");
	}

	private static void refused(String file, String problem) {
		CliException failure = failure(() -> ClientKey.read(file));
		assertThat(failure.getMessage()).startsWith("auth: the client key " + file + " " + problem)
			.doesNotContain("CANARY");
		assertThat(failure.code()).isEqualTo("OAUTH_CONFIGURATION");
		assertThat(failure.fix()).isNotBlank();
	}

	private static CliException failure(ThrowingCallable call) {
		return catchThrowableOfType(CliException.class, call);
	}

	private Fixture fixture(String client) throws IOException {
		return fixture(client, switch (client) {
			case "cli" -> ClientAuthentication.of(Secret.of(AuthorizationServer.SECRET));
			case "post" -> new ClientAuthentication(Method.CLIENT_SECRET_POST,
					Secret.of(AuthorizationServer.POST_SECRET), null, "");
			default -> key(client);
		});
	}

	private Fixture fixture(String client, ClientAuthentication authentication) {
		Fixture fixture = new Fixture(this.directory, client, authentication, server.table("read"));
		fixture.browser = this.browser;
		return fixture;
	}

	private ClientAuthentication key(String client) throws IOException {
		return ClientAuthentication.key(pem(server.key(client)).toString(), "1");
	}

	private Path pem(String content) throws IOException {
		return Files.writeString(this.directory.resolve("key.pem"), content);
	}

}
