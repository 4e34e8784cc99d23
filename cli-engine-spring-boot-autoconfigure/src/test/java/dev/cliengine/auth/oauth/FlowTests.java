package dev.cliengine.auth.oauth;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.auth.Credential;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FlowTests {

	private static final String DEVICE = "{\"device_code\":\"CANARY-device\",\"user_code\":\"AB-CD\","
			+ "\"verification_uri\":\"https://idp.example/device\",\"expires_in\":60}";

	private final FakeIdp idp = new FakeIdp();

	@TempDir
	private Path directory;

	private Fixture fixture;

	@BeforeEach
	void start() {
		this.fixture = Fixture.at(this.idp, this.directory);
	}

	@AfterEach
	void stop() {
		this.idp.close();
	}

	@Test
	void theAddressKeepsItsQueryAndCarriesTheChallenge() {
		this.idp.thenTokens("CANARY-a", "CANARY-r");
		this.fixture.browser = (page) -> redirected(page, (query) -> query);
		Credential credential = login(OAuthFlow.AUTHORIZATION_CODE);
		assertThat(credential.secret()).isEqualTo(Secret.of("CANARY-a"));
		URI page = URI.create(this.fixture.notices.get(2).strip());
		Map<String, String> query = TestReceiver.query(page);
		assertThat(query).containsEntry("tenant", "7")
			.containsEntry("response_type", "code")
			.containsEntry("client_id", "client")
			.containsEntry("code_challenge_method", "S256")
			.doesNotContainKey("nonce");
		assertThat(query.get("state")).hasSize(43);
		Map<String, String> form = this.idp.forms.get(0);
		Secret verifier = Secret.of(form.getOrDefault("code_verifier", "-"));
		assertThat(verifier.reveal()).hasSize(43);
		assertThat(query).containsEntry("code_challenge", new ProofKey(verifier).challenge());
		assertThat(form).containsEntry("grant_type", "authorization_code")
			.containsEntry("code", "CANARY-code")
			.containsEntry("client_id", "client")
			.containsEntry("redirect_uri", query.get("redirect_uri"));
	}

	@Test
	void withoutABrowserTheAddressIsShownAlone() {
		this.idp.thenTokens("CANARY-a", "CANARY-r");
		this.fixture.mayAsk = true;
		Thread person = new Thread(() -> {
			Awaitility.await().until(() -> this.fixture.notices.size() == 2);
			redirected(URI.create(this.fixture.notices.get(1).strip()), (query) -> query);
		});
		person.start();
		login(OAuthFlow.AUTHORIZATION_CODE, "no-browser=true");
		assertThat(this.fixture.notices.get(0)).isEqualTo("To log in, visit:");
		assertThat(this.fixture.notices).hasSize(3);
	}

	@Test
	void anAnswerOfAnotherIssuerIsNotExchanged() {
		this.idp.thenTokens("CANARY-a", "CANARY-r");
		this.fixture.browser = (page) -> redirected(page, (query) -> query + "&iss=https://evil.example");
		CliException failure = failure(OAuthFlow.AUTHORIZATION_CODE);
		assertThat(failure.code()).isEqualTo("LOGIN_MISMATCH");
		assertThat(this.idp.forms).isEmpty();
		assertThat(this.fixture.store.values).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "right, client, OWN, ''", "wrong, client, OWN, the id_token belongs to another login",
			"right, other, OWN, the id_token is for another client",
			"right, client, https://evil.example, the id_token is from another issuer than",
			"none, '', '', the server answered without an id_token" })
	void anIdTokenHasToBelongToTheLogin(String nonce, String audience, String issuer, String problem) {
		Fixture openId = new Fixture(this.directory, "client", ClientAuthentication.NONE,
				Map.of("auth_url", this.idp.address(), "token_url", this.idp.address(), "issuer", this.idp.address(),
						"scopes", List.of("openid")));
		openId.browser = (page) -> {
			String own = nonce.equals("right") ? TestReceiver.query(page).get("nonce") : "another";
			String payload = "{\"iss\":\"" + issuer.replace("OWN", this.idp.address()) + "\",\"aud\":[\"" + audience
					+ "\"],\"nonce\":\"" + own + "\",\"sub\":\"7\",\"email\":\"ada@example.org\"}";
			String token = nonce.equals("none") ? "" : "e30."
					+ Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
					+ ".x";
			this.idp.then(200, "{\"access_token\":\"CANARY-a\",\"id_token\":\"" + token + "\"}");
			redirected(page, (query) -> query);
		};
		OAuthAuthProvider provider = openId.provider(OAuthFlow.AUTHORIZATION_CODE);
		if (problem.isEmpty()) {
			assertThat(openId.login(provider).identity()).isEqualTo("ada@example.org");
			assertThat(openId.stored().sub()).isEqualTo("7");
		}
		else {
			assertThat(catchThrowableOfType(CliException.class, () -> openId.login(provider)).getMessage())
				.startsWith(problem);
		}
	}

	@Test
	void r23ADeviceAsksAsOftenAsTheServerLikes() {
		this.idp.then(200, DEVICE)
			.then(400, "{\"error\":\"authorization_pending\"}")
			.then(400, "{\"error\":\"slow_down\"}")
			.then(503, "")
			.thenTokens("CANARY-a", "CANARY-r");
		login(OAuthFlow.DEVICE);
		assertThat(this.fixture.pauses).extracting(Duration::toSeconds).containsExactly(5L, 5L, 10L, 20L);
		assertThat(this.fixture.notices).containsExactly("To log in, visit:", "  https://idp.example/device",
				"and enter the code:", "  AB-CD", "Authentication complete.");
		assertThat(this.idp.forms.get(0)).containsKeys("client_id", "code_challenge");
		assertThat(this.idp.forms.get(1)).containsEntry("device_code", "CANARY-device").containsKey("code_verifier");
	}

	@ParameterizedTest
	@CsvSource({ "access_denied, the login was refused in the browser",
			"expired_token, the code was not entered in time",
			"authorization_pending, the code was not entered in time" })
	void r23ADeviceLoginEnds(String error, String message) {
		this.idp.then(200, DEVICE).then(400, "{\"error\":\"" + error + "\"}");
		assertThat(failure(OAuthFlow.DEVICE)).hasMessage(message);
		assertThat(this.fixture.pauses).hasSizeLessThanOrEqualTo(12);
	}

	@Test
	void r23ADeviceLoginStopsWhenTheRunDoes() {
		this.idp.then(200, DEVICE).then(400, "{\"error\":\"authorization_pending\"}");
		this.fixture.pause = (duration, stop) -> {
			this.fixture.cancellation.cancel(ErrorCategory.INTERRUPTED);
			Pause.REAL.pause(duration, stop);
		};
		assertThat(failure(OAuthFlow.DEVICE).category()).isEqualTo(ErrorCategory.INTERRUPTED);
	}

	@Test
	void aPasswordIsTyped() {
		this.idp.thenTokens("CANARY-a", "CANARY-r");
		this.fixture.mayAsk = true;
		login(OAuthFlow.PASSWORD, "username=grace");
		assertThat(this.idp.forms.get(0)).containsEntry("grant_type", "password")
			.containsEntry("username", "grace")
			.containsEntry("password", "CANARY-typed");
	}

	@Test
	void r24APasswordFromVariablesNeedsNobody() {
		this.fixture.variables.putAll(Map.of("IDP_USERNAME", "bot", "IDP_PASSWORD", "CANARY-password"));
		this.idp.thenTokens("CANARY-a", "CANARY-r");
		this.fixture.provider(OAuthFlow.PASSWORD).credential(Fixture.request());
		assertThat(this.idp.forms.get(0)).containsEntry("username", "bot").containsEntry("password", "CANARY-password");
	}

	@Test
	void r24APasswordThatNobodyCanGiveIsAskedOfNobody() {
		CliException failure = failure(OAuthFlow.PASSWORD);
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure.fix()).contains("IDP_USERNAME");
	}

	private Credential login(OAuthFlow flow, String... options) {
		return this.fixture.login(this.fixture.provider(flow), options);
	}

	private CliException failure(OAuthFlow flow) {
		return catchThrowableOfType(CliException.class, () -> login(flow));
	}

	/** What a browser does after a login. */
	private static void redirected(URI page, UnaryOperator<String> change) {
		Map<String, String> query = TestReceiver.query(page);
		URI target = URI
			.create(query.get("redirect_uri") + "?" + change.apply("code=CANARY-code&state=" + query.get("state")));
		try {
			HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(target).build(), HttpResponse.BodyHandlers.discarding());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
