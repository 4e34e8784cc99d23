package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** F7: what servers do. */
class TokenEndpointFaultTests {

	private static final Secret REFRESH = Secret.of("CANARY-refresh/+");

	private final FakeIdp idp = new FakeIdp();

	@TempDir
	private Path directory;

	@AfterEach
	void stop() {
		this.idp.close();
	}

	@ParameterizedTest
	@CsvSource({ "500, '', HTTP_500, UNAVAILABLE", "503, <html>, HTTP_503, UNAVAILABLE",
			"429, {}, HTTP_429, UNAVAILABLE", "400, '{\"error\":\"invalid_grant\"}', invalid_grant, AUTHENTICATION",
			"401, '{\"error\":\"invalid_client\"}', invalid_client, AUTHENTICATION",
			"400, '{\"error\":\"temporarily_unavailable\"}', temporarily_unavailable, UNAVAILABLE",
			"404, nothing, HTTP_404, AUTHENTICATION", "302, '', HTTP_302, AUTHENTICATION",
			"400, '{\"error\":\"no code\"}', HTTP_400, AUTHENTICATION" })
	void anErrorIsToldAsItIs(int status, String body, String code, ErrorCategory category) {
		this.idp.then(status, body);
		CliException failure = failure();
		assertThat(failure.code()).isEqualTo(code);
		assertThat(failure.category()).isEqualTo(category);
		assertThat(failure).hasMessage("token endpoint returned " + status + ": " + body);
		assertThat(failure.fix()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{\"access_token\":", "{}", "{\"access_token\":\"\"}",
			"{\"access_token\":7}", "{\"access_token\":\"CANARY-a\",\"expires_in\":\"soon\"}",
			"{\"access_token\":\"CANARY-a\",\"token_type\":\"DPoP\"}", "{\"access_token\":\"CANARY-a\"} {}" })
	void anAnswerThatIsNoneIsRefused(String body) {
		this.idp.then(200, body);
		CliException failure = failure();
		assertThat(failure.code()).isEqualTo("BAD_ANSWER");
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
	}

	@Test
	void whatIsNotSaidHasTheUsualMeaning() {
		this.idp.then(200, "{\"access_token\":\"a\"}");
		Granted granted = ask(Duration.ofSeconds(60));
		assertThat(granted.expiresAt() - granted.clockOffset() - Clock.systemUTC().instant().getEpochSecond())
			.isBetween(3500L, 3700L);
		assertThat(granted.refresh()).isNull();
		assertThat(this.idp.forms.get(0))
			.isEqualTo(Map.of("grant_type", "refresh_token", "refresh_token", REFRESH.reveal(), "client_id", "client"));
		assertThat(this.idp.userAgents).containsExactly("acme/1.0");
	}

	@Test
	void anAddressIsUsedAsItIsWritten() {
		this.idp.thenTokens("a", "r");
		Fixture fixture = new Fixture(this.directory, "client", ClientAuthentication.NONE,
				Map.of("token_url", this.idp.address() + "/a%20b/token?x=%2F"));
		fixture.endpoint().refresh(fixture.settings().client("dev"), REFRESH);
		assertThat(this.idp.paths).containsExactly("/a%20b/token?x=%2F");
	}

	@Test
	void aHugeAnswerIsNotRead() {
		this.idp.then(200, "{\"access_token\":\"" + "x".repeat(300 * 1024) + "\"}");
		assertThat(failure()).hasMessage("token endpoint 127.0.0.1 answered with more than 256 KiB");
	}

	@Test
	void aServerThatHangsIsGivenUp() {
		this.idp.thenHang();
		CliException failure = catchThrowableOfType(CliException.class, () -> ask(Duration.ofSeconds(1)));
		assertThat(failure).hasMessage("token endpoint 127.0.0.1 did not answer within 1 s");
		assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
	}

	@Test
	void aCancelledRunDoesNotWait() {
		this.idp.thenHang();
		Cancellation cancellation = new Cancellation();
		cancellation.cancel(ErrorCategory.TERMINATED);
		Fixture fixture = Fixture.at(this.idp, this.directory);
		CliException failure = catchThrowableOfType(CliException.class,
				() -> fixture.endpoint().clientCredentials(fixture.settings().client("dev"), List.of(), cancellation));
		assertThat(failure.category()).isEqualTo(ErrorCategory.TERMINATED);
	}

	@Test
	void whatComesTooLateIsNotLogged() {
		Logger logger = (Logger) LoggerFactory.getLogger("reactor.core.publisher.Operators");
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		logger.addAppender(log);
		Cancellation cancellation = new Cancellation();
		Mono<Object> late = Mono.create((sink) -> {
			sink.onDispose(() -> sink.error(new IOException("late")));
			cancellation.cancel(ErrorCategory.INTERRUPTED);
		});
		EndpointFailure failure = new EndpointFailure("x", URI.create("http://x"), SecretMask.of());
		EndpointCall call = new EndpointCall(Duration.ofSeconds(60), cancellation, failure);
		assertThat(catchThrowableOfType(CliException.class, () -> call.await(late)).category())
			.isEqualTo(ErrorCategory.INTERRUPTED);
		logger.detachAppender(log);
		assertThat(log.list).isEmpty();
	}

	@Test
	void aServerThatIsNotThereIsOutOfReach() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		Fixture fixture = new Fixture(this.directory, "client", ClientAuthentication.NONE,
				Map.of("token_url", "http://127.0.0.1:" + port + "/token"));
		CliException failure = catchThrowableOfType(CliException.class,
				() -> fixture.endpoint().refresh(fixture.settings().client("dev"), REFRESH));
		assertThat(failure.code()).isEqualTo("NETWORK");
		assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
		assertThat(failure.getMessage()).startsWith("token endpoint 127.0.0.1 is out of reach: ");
	}

	@Test
	void r35AnErrorRepeatsNoSecret() {
		this.idp.then(400,
				"{\"error\":\"invalid_grant\",\"error_description\":\"no CANARY-refresh/+ or CANARY-refresh%2F%2B\","
						+ "\"access_token\":\"CANARY-access\",\"id\":\"eyJhbGciOiJIUzI1NiJ9.eyJCANARY.x\"}"
						+ "\u001b[31m".repeat(100));
		CliException failure = failure();
		assertThat(failure.getMessage()).doesNotContain("CANARY", "eyJ", "\u001b").hasSizeLessThan(400);
		assertThat(failure.getCause()).isNull();
	}

	@Test
	void r21AClockThatIsWrongIsSaidWhereItMayBeTheReason() {
		this.idp.then(400, "{\"error\":\"invalid_grant\"}");
		Fixture fixture = Fixture.at(this.idp, this.directory);
		fixture.shift = Duration.ofHours(-1);
		CliException failure = catchThrowableOfType(CliException.class,
				() -> fixture.endpoint().refresh(fixture.settings().client("dev"), REFRESH));
		assertThat(failure.fix()).contains("check your clock, it is ", " min behind the server's");
	}

	@Test
	void redirectsAreNeverFollowed() {
		TokenEndpoint endpoint = new TokenEndpoint(
				HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS)::build, "acme",
				Duration.ofSeconds(1), Clock.systemUTC());
		OAuthClient client = Fixture.at(this.idp, this.directory).settings().client("dev");
		assertThatIllegalArgumentException().isThrownBy(() -> endpoint.refresh(client, REFRESH));
	}

	private CliException failure() {
		return catchThrowableOfType(CliException.class, () -> ask(Duration.ofSeconds(60)));
	}

	private Granted ask(Duration limit) {
		Fixture fixture = Fixture.at(this.idp, this.directory);
		fixture.limit = limit;
		return fixture.endpoint().refresh(fixture.settings().client("dev"), REFRESH);
	}

}
