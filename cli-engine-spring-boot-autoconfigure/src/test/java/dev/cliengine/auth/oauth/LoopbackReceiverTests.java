package dev.cliengine.auth.oauth;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.cliengine.auth.oauth.WaitingLogin.STATE;
import static dev.cliengine.auth.oauth.WaitingLogin.callback;
import static dev.cliengine.auth.oauth.WaitingLogin.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link LoopbackReceiver}.
 */
class LoopbackReceiverTests {

	@Test
	void theRedirectIsTheLiteralAddressOfTheBoundPort() {
		try (LoopbackReceiver receiver = LoopbackReceiver.open(0, "/callback/x1")) {
			int port = receiver.redirectUri().getPort();
			assertThat(receiver.redirectUri()).isEqualTo(URI.create("http://127.0.0.1:" + port + "/callback/x1"));
			assertThat(port).isPositive();
			assertThat(RawClient.isRefused(port)).isFalse();
		}
	}

	@Test
	void aPortThatIsTakenIsAFailureWithTheReason() {
		try (LoopbackReceiver receiver = LoopbackReceiver.open(0, "/callback")) {
			int port = receiver.redirectUri().getPort();
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> LoopbackReceiver.open(port, "/callback"))
				.withMessageStartingWith("failed to bind callback server on port " + port + ": ")
				.withMessageNotContaining("null")
				.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.FAILURE))
				.satisfies((failure) -> assertThat(failure.fix()).isNotEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "callback", "/call back", "/c?x", "/c#x", "/%63", "/c\r\n", "/ä" })
	void aPathThatNeedsEncodingIsAMistake(String path) {
		assertThatIllegalArgumentException().isThrownBy(() -> LoopbackReceiver.open(0, path));
	}

	@Test
	void aPortThatCannotBeAndAnEmptyStateAreMistakes() {
		assertThatIllegalArgumentException().isThrownBy(() -> LoopbackReceiver.open(65536, "/callback"));
		try (LoopbackReceiver receiver = LoopbackReceiver.open(0, "/callback")) {
			assertThatIllegalArgumentException()
				.isThrownBy(() -> receiver.await("", Duration.ofMinutes(1), new Cancellation()));
		}
	}

	@Test
	void anAnswerThatCameBeforeTheWaitCounts() {
		try (LoopbackReceiver receiver = LoopbackReceiver.open(0, "/callback")) {
			int port = receiver.redirectUri().getPort();
			try (RawClient early = RawClient.connect(port)) {
				early.send(callback("early").replace("PORT", Integer.toString(port)).replace("STATE", STATE));
				Callback answer = receiver.await(STATE, Duration.ofMinutes(1), new Cancellation());
				assertThat(answer.code().reveal()).isEqualTo("early");
				assertThat(answer.issuer()).isNull();
				assertThat(early.status()).isEqualTo(200);
			}
		}
	}

	@Test
	void r22TheAnswerIsDecodedAndThePortGivenBack() {
		try (WaitingLogin login = WaitingLogin.start()) {
			login.exchange(get("/callback?iss=https%3A%2F%2Fid.example&state=STATE&code=a%2Bb+%C3%BC"));
			Callback answer = login.answer();
			assertThat(answer.code().reveal()).isEqualTo("a+b ü");
			assertThat(answer.issuer()).isEqualTo("https://id.example");
			assertThat(answer.toString()).doesNotContain("a+b");
			assertThat(RawClient.isRefused(login.port())).isTrue();
		}
	}

	@Test
	void r22ThePageIsCompleteAndRepeatsNothing() {
		try (WaitingLogin login = WaitingLogin.start()) {
			String page = login.exchange(get("/callback?state=STATE&code=canary&iss=canary&canary=%3Cb%3E",
					"X-Canary: canary\r\nCookie: canary\r\n"));
			assertThat(page).doesNotContain("canary", STATE, "<b>");
			assertThat(page.split("\r\n\r\n")[0].split("\r\n")).containsExactlyInAnyOrder("HTTP/1.1 200 OK",
					"Content-Type: text/html; charset=utf-8", "Content-Security-Policy: default-src 'none'",
					"Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff", "Cache-Control: no-store",
					"Connection: close", "Content-Length: " + page.split("\r\n\r\n")[1].length());
			assertThat(page).endsWith("</html>\n");
		}
	}

	@ParameterizedTest
	@EnumSource
	void r22EveryPageHasTheSameProtectionAndNothingToEscape(CallbackPage page) {
		String response = new String(page.response(), StandardCharsets.US_ASCII);
		assertThat(response).startsWith("HTTP/1.1 ")
			.contains("\r\nContent-Security-Policy: default-src 'none'\r\n", "\r\nReferrer-Policy: no-referrer\r\n",
					"\r\nX-Content-Type-Options: nosniff\r\n", "\r\nCache-Control: no-store\r\n",
					"\r\nConnection: close\r\n")
			.containsPattern("<h1>[A-Za-z ]+</h1><p>[A-Za-z .]+</p></body>");
		assertThat(response.contains("\r\nAllow: GET\r\n")).isEqualTo(page == CallbackPage.METHOD_NOT_ALLOWED);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			error=access_denied&error_description=No+entry, access_denied, No entry
			error=access_denied&code=x, access_denied, access_denied
			error=access_denied&error_description=+, access_denied, access_denied
			error=invalid.scope-2, invalid.scope-2, invalid.scope-2
			error=&error_description=Why%3F, OAUTH_ERROR, Why?
			error=, OAUTH_ERROR, it gave no reason
			error=%1b[2J, OAUTH_ERROR, it gave no reason
			error=a+b&error_description=c%1b[2J%0ad%e2%80%ae, OAUTH_ERROR, c^[[2J d\\u202e
			""")
	void r22ARefusalEndsTheWaitAtOnceInHarmlessWords(String query, String code, String reason) {
		try (WaitingLogin login = WaitingLogin.start()) {
			assertThat(login.exchange(get("/callback?state=STATE&" + query))).startsWith("HTTP/1.1 400 ")
				.contains("Login refused");
			CliException failure = login.failure();
			assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
			assertThat(failure.code()).isEqualTo(code);
			assertThat(failure).hasMessage("the authorization server refused: " + reason);
			assertThat(failure.fix()).isNotEmpty();
			assertThat(RawClient.isRefused(login.port())).isTrue();
		}
	}

	@Test
	void r22ALongRefusalIsShortenedAndALongCodeDropped() {
		try (WaitingLogin login = WaitingLogin.start()) {
			login.exchange(get("/callback?state=STATE&error=" + "e".repeat(65) + "&error_description="
					+ "%F0%9F%98%80".repeat(501)));
			CliException failure = login.failure();
			assertThat(failure.code()).isEqualTo("OAUTH_ERROR");
			assertThat(failure.getMessage()).endsWith(": " + "\uD83D\uDE00".repeat(500) + "…");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&code", "&code=", "&Code=x" })
	void r22TheRightStateWithoutACodeEndsTheWait(String rest) {
		try (WaitingLogin login = WaitingLogin.start()) {
			assertThat(login.exchange(get("/callback?state=STATE" + rest))).startsWith("HTTP/1.1 400 ");
			CliException failure = login.failure();
			assertThat(failure).hasMessage("no authorization code in callback");
			assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
			assertThat(failure.code()).isEqualTo("OAUTH_ERROR");
		}
	}

	@Test
	void r22TheWaitHasALimit() {
		try (LoopbackReceiver receiver = LoopbackReceiver.open(0, "/callback")) {
			assertThatExceptionOfType(CliException.class)
				.isThrownBy(() -> receiver.await(STATE, Duration.ofMillis(20), new Cancellation()))
				.withMessage("timed out waiting for OAuth callback")
				.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION))
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("LOGIN_TIMEOUT"))
				.satisfies((failure) -> assertThat(failure.fix()).isNotEmpty());
			assertThat(RawClient.isRefused(receiver.redirectUri().getPort())).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "INTERRUPTED", "TERMINATED", "HUNG_UP", "TIMEOUT" })
	void r13CancellingTheRunEndsTheWait(ErrorCategory reason) {
		try (WaitingLogin login = WaitingLogin.start()) {
			login.exchange(get("/favicon.ico"));
			login.cancellation().cancel(reason);
			assertThat(login.failure().category()).isEqualTo(reason);
			assertThat(RawClient.isRefused(login.port())).isTrue();
		}
	}

	@Test
	void r13ARunThatIsCancelledAlreadyDoesNotWait() {
		Cancellation cancellation = new Cancellation();
		cancellation.cancel(ErrorCategory.INTERRUPTED);
		try (LoopbackReceiver receiver = LoopbackReceiver.open(0, "/callback")) {
			assertThatExceptionOfType(CliException.class)
				.isThrownBy(() -> receiver.await(STATE, Duration.ofHours(1), cancellation))
				.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.INTERRUPTED));
		}
	}

	@Test
	void r13InterruptingTheThreadEndsTheWaitAndStaysVisible() {
		try (LoopbackReceiver receiver = LoopbackReceiver.open(0, "/callback")) {
			Thread.currentThread().interrupt();
			assertThatExceptionOfType(CliException.class)
				.isThrownBy(() -> receiver.await(STATE, Duration.ofHours(1), new Cancellation()))
				.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.INTERRUPTED));
			assertThat(Thread.interrupted()).isTrue();
		}
	}

	@Test
	void closingEndsTheWait() {
		try (WaitingLogin login = WaitingLogin.start()) {
			login.exchange(get("/favicon.ico"));
			login.receiver().close();
			assertThat(login.failure().category()).isEqualTo(ErrorCategory.INTERRUPTED);
			login.receiver().close();
		}
	}

	@Test
	void thereIsOneWaitOnly() {
		try (WaitingLogin login = WaitingLogin.start()) {
			login.exchange(callback("good"));
			login.answer();
			assertThatIllegalStateException()
				.isThrownBy(() -> login.receiver().await(STATE, Duration.ofHours(1), new Cancellation()));
		}
	}

	@Test
	void theAnswerMayComeOverIpv6() {
		try (WaitingLogin login = WaitingLogin.start()) {
			try (RawClient client = RawClient.connect("::1", login.port())) {
				client.send(login.filled(callback("six").replace("127.0.0.1", "[::1]")));
				assertThat(client.status()).isEqualTo(200);
				assertThat(login.answer().code().reveal()).isEqualTo("six");
			}
			catch (UncheckedIOException ex) {
				Assumptions.abort("There is no ::1 here");
			}
		}
	}

	@Test
	void thePortOfTheSchemeMayBeLeftOut() {
		CallbackAddress address = new CallbackAddress(80, "/callback");
		assertThat(address.isHost("127.0.0.1")).isTrue();
		assertThat(address.isHost("[::1]:80")).isTrue();
		assertThat(address.isOrigin("http://127.0.0.1")).isTrue();
		assertThat(address.isHost("localhost")).isFalse();
	}

}
