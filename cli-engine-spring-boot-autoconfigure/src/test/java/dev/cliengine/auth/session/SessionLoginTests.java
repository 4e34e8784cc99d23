package dev.cliengine.auth.session;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.cliengine.auth.session.SessionFixture.account;
import static dev.cliengine.auth.session.SessionFixture.cookie;
import static dev.cliengine.auth.session.SessionFixture.failure;
import static dev.cliengine.auth.session.SessionFixture.request;
import static dev.cliengine.auth.session.SessionFixture.revealed;
import static dev.cliengine.auth.session.SessionFixture.wanted;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How somebody gets a session.
 */
class SessionLoginTests {

	@TempDir
	Path directory;

	private SessionFixture fixture;

	private final LoginRequest plain = request(account("", ""), Map.of());

	@BeforeEach
	void begin() {
		this.fixture = new SessionFixture(this.directory);
	}

	@Test
	void aPersonTypesUserAndPassword() {
		this.fixture.person = true;
		this.fixture.answers.putAll(Map.of("User name:", "alice", "(hidden) Password:", "pa55word"));
		Credential credential = this.fixture.provider().login(this.plain);
		assertThat(this.fixture.questions).containsExactly("User name:", "(hidden) Password:");
		assertThat(this.fixture.attempts).containsExactly(new LoginAttempt("", "alice", Secret.of("pa55word"),
				Optional.empty(), URI.create("https://hub.example/api")));
		assertThat(credential.type()).isEqualTo(CredentialType.COOKIE);
		assertThat(credential.identity()).isEqualTo("alice");
		assertThat(revealed(credential)).isEqualTo("sid=c00kie");
	}

	@Test
	void theOptionComesBeforeTheVariable() {
		this.fixture.variables.putAll(Map.of("HUB_USERNAME", "bob", "HUB_PASSWORD", "pa55word"));
		this.fixture.provider().login(request(account("", ""), Map.of("username", "alice")));
		assertThat(this.fixture.attempts).extracting(LoginAttempt::user).containsExactly("alice");
		assertThat(this.fixture.provider().loginOptions()).extracting(LoginOption::name).containsExactly("username");
	}

	@Test
	void variablesAreEnoughWhereNobodyCanBeAsked() {
		this.fixture.variables.putAll(Map.of("HUB_USERNAME", "bob", "HUB_PASSWORD", "pa55word"));
		assertThat(this.fixture.provider().login(this.plain).identity()).isEqualTo("bob");
		assertThat(this.fixture.questions).isEmpty();
	}

	@Test
	void whenNobodyCanBeAskedThenAllMissingVariablesAreNamed() {
		this.fixture.variables.put("HUB_USERNAME", "");
		CliException failure = failure(() -> this.fixture.provider().login(this.plain));
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure).hasMessage("There is nobody to ask for \"User name\" and \"Password\"");
		assertThat(failure.fix()).isEqualTo("Set HUB_USERNAME and HUB_PASSWORD, or pass the user with --username");
		assertThat(this.fixture.attempts).isEmpty();
	}

	@Test
	void whenAnAnswerIsEmptyThenNothingIsSent() {
		this.fixture.person = true;
		this.fixture.answers.put("User name:", "alice");
		CliException failure = failure(() -> this.fixture.provider().login(this.plain));
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(failure).hasMessage("\"Password\" is empty");
		assertThat(this.fixture.attempts).isEmpty();
	}

	@Test
	void aOneTimePasswordIsTypedWhenTheServerWantsIt() {
		this.fixture.person = true;
		this.fixture.oneTimePassword = true;
		this.fixture.answers.put("(hidden) One-time password:", " 123456 ");
		this.fixture.login("alice", account("", ""));
		assertThat(this.fixture.attempts).extracting(LoginAttempt::oneTimePassword)
			.containsExactly(Optional.empty(), Optional.of(Secret.of("123456")));
		assertThat(this.fixture.file()).exists();
	}

	@Test
	void aOneTimePasswordMayBeAVariable() {
		this.fixture.oneTimePassword = true;
		this.fixture.variables.put("HUB_OTP", "123456");
		this.fixture.login("alice", account("", ""));
		assertThat(this.fixture.questions).isEmpty();
		assertThat(this.fixture.attempts).hasSize(2);
	}

	@Test
	void whenNobodyCanGiveAOneTimePasswordThenItsVariableIsNamed() {
		this.fixture.oneTimePassword = true;
		CliException failure = failure(() -> this.fixture.login("alice", account("", "")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure.fix()).isEqualTo("Set HUB_OTP");
	}

	@Test
	void aOneTimePasswordIsAskedForOnce() {
		this.fixture.oneTimePassword = true;
		this.fixture.variables.put("HUB_OTP", "000000");
		CliException failure = failure(() -> this.fixture.login("alice", account("", "")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("the one-time password was not accepted");
		assertThat(this.fixture.attempts).hasSize(2);
	}

	@Test
	void aFailedLoginLeavesTheSessionThatWasThere() throws IOException {
		this.fixture.login("alice", account("", ""));
		String before = Files.readString(this.fixture.file());
		this.fixture.refusal = new CliException(ErrorCategory.PERMISSION, "Login failed: too many attempts");
		assertThat(failure(() -> this.fixture.login("bob", account("", "")))).isSameAs(this.fixture.refusal);
		assertThat(this.fixture.file()).hasContent(before);
		assertThat(this.fixture.provider().credential(wanted("")).identity()).isEqualTo("alice");
	}

	@Test
	void r35AFailureHoldsNoPassword() {
		this.fixture.oneTimePassword = true;
		this.fixture.variables.put("HUB_OTP", "654321");
		for (Exception refusal : List.of(new IOException("{\"password\":\"pa55word\"}", new IOException("pa55word")),
				new IllegalStateException("refused pa55word"), new CliException(ErrorCategory.FAILURE, "no"))) {
			this.fixture.refusal = refusal;
			CliException failure = failure(() -> this.fixture.login("alice", account("", "")));
			StringWriter trace = new StringWriter();
			failure.printStackTrace(new PrintWriter(trace, true));
			assertThat(trace.toString()).doesNotContain("pa55word").doesNotContain("654321");
		}
	}

	@Test
	void whenTheServerIsOutOfReachThenItIsUnavailable() {
		this.fixture.refusal = new IOException("connection refused");
		CliException failure = failure(() -> this.fixture.login("alice", account("", "")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
		assertThat(failure).hasMessage("the login at https://hub.example failed: connection refused");
	}

	@Test
	void whenTheRunIsCancelledThenNothingIsStored() {
		this.fixture.variables.putAll(Map.of("HUB_USERNAME", "bob", "HUB_PASSWORD", "pa55word"));
		LoginRequest request = this.plain;
		CookieSessionProvider provider = this.fixture.provider(new SessionLogin() {

			@Override
			public Session login(LoginAttempt attempt) {
				request.cancellation().cancel(ErrorCategory.INTERRUPTED);
				return new Session(attempt.origin(), "bob", List.of(cookie("sid", "c00kie", null)), null);
			}

			@Override
			public void logout(Session session) {
			}

		}, Duration.ZERO);
		assertThat(failure(() -> provider.login(request)).category()).isEqualTo(ErrorCategory.INTERRUPTED);
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void whenAnotherServerAnsweredThenTheLoginIsRefused() {
		this.fixture.variables.putAll(Map.of("HUB_USERNAME", "bob", "HUB_PASSWORD", "pa55word"));
		CookieSessionProvider provider = this.fixture.provider(new SessionLogin() {

			@Override
			public Session login(LoginAttempt attempt) {
				return new Session(URI.create("https://evil.example"), "bob", List.of(cookie("sid", "c00kie", null)),
						null);
			}

			@Override
			public void logout(Session session) {
			}

		}, Duration.ZERO);
		assertThat(failure(() -> provider.login(this.plain)))
			.hasMessage("the answer to the login came from https://evil.example instead of https://hub.example");
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void whenNoCookieIsForTheServerThenTheLoginIsRefused() {
		this.fixture.origins.put("", URI.create("http://hub.example"));
		CliException failure = failure(() -> this.fixture.login("alice", account("", "")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("the login gave no cookie that http://hub.example would get");
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void whenTheAddressIsNoneThenItIsNotQuoted() {
		this.fixture.origins.put("", URI.create("ftp://alice:pa55word@hub.example"));
		CliException failure = failure(() -> this.fixture.login("alice", account("", "")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(failure).hasMessage("The address of the server is no HTTP address");
	}

}
