package dev.cliengine.auth.session;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dev.cliengine.auth.session.SessionFixture.NOW;
import static dev.cliengine.auth.session.SessionFixture.account;
import static dev.cliengine.auth.session.SessionFixture.cookie;
import static dev.cliengine.auth.session.SessionFixture.failure;
import static dev.cliengine.auth.session.SessionFixture.revealed;
import static dev.cliengine.auth.session.SessionFixture.wanted;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a session once it is there.
 */
class CookieSessionProviderTests {

	private static final Account ALICE = account("", "");

	@TempDir
	Path directory;

	private SessionFixture fixture;

	@BeforeEach
	void begin() {
		this.fixture = new SessionFixture(this.directory);
	}

	@Test
	void aSessionOutlivesTheProcess() {
		this.fixture.expiresAt = NOW.plusSeconds(60);
		this.fixture.login("alice", ALICE);
		Credential credential = this.fixture.provider().credential(wanted(""));
		assertThat(revealed(credential)).isEqualTo("sid=c00kie");
		assertThat(credential.identity()).isEqualTo("alice");
		assertThat(credential.expiresAt()).isEqualTo(NOW.plusSeconds(60));
		assertThat(credential.account()).isEqualTo(ALICE);
		assertThat(this.fixture.provider().status(ALICE)).contains(credential);
		assertThat(this.fixture.provider().source(ALICE)).isEqualTo(this.fixture.file().toString());
	}

	@Test
	void whenNobodyLoggedInThenTheCommandToDoSoIsNamed() {
		CliException failure = failure(() -> this.fixture.provider().credential(wanted("")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("not logged in");
		assertThat(failure.fix()).isEqualTo("Run 'hub login'");
		assertThat(this.fixture.attempts).isEmpty();
	}

	@Test
	void r25ASessionCountsAtItsOwnOriginAlone() {
		this.fixture.login("alice", ALICE);
		for (String other : List.of("http://hub.example", "https://hub.example:8443", "https://a.hub.example")) {
			this.fixture.origins.put("", URI.create(other));
			CliException failure = failure(() -> this.fixture.provider().credential(wanted("")));
			assertThat(failure).hasMessage("not logged in at " + other + ", only at https://hub.example");
			assertThat(this.fixture.provider().status(ALICE)).isEmpty();
			assertThat(this.fixture.provider().accounts()).isEmpty();
		}
		this.fixture.origins.put("", URI.create("HTTPS://Hub.Example:443/other?x"));
		assertThat(revealed(this.fixture.provider().credential(wanted("")))).isEqualTo("sid=c00kie");
	}

	@Test
	void cookiesAreDroppedAsTheyExpire() {
		this.fixture.cookies = List.of(cookie("short", "1", NOW.plusSeconds(10)),
				cookie("long", "2", NOW.plusSeconds(20)));
		Credential credential = this.fixture.login("alice", ALICE);
		assertThat(revealed(credential)).isEqualTo("short=1; long=2");
		assertThat(credential.expiresAt()).isEqualTo(NOW.plusSeconds(20));
		this.fixture.now = NOW.plusSeconds(10);
		assertThat(revealed(this.fixture.provider().credential(wanted("")))).isEqualTo("long=2");
		this.fixture.now = NOW.plusSeconds(20);
		CliException failure = failure(() -> this.fixture.provider().credential(wanted("")));
		assertThat(failure).hasMessage("the login of hub has ended");
		assertThat(failure.code()).isEqualTo("LOGIN_ENDED");
		assertThat(this.fixture.provider().accounts()).isEmpty();
	}

	@Test
	void aSessionEndsByItselfAlso() {
		this.fixture.expiresAt = NOW.plusSeconds(5);
		this.fixture.login("alice", ALICE);
		this.fixture.now = NOW.plusSeconds(5);
		assertThat(this.fixture.provider().status(ALICE)).isEmpty();
	}

	@Test
	void aRefusedSessionIsForgottenWithoutAskingTheServer() {
		this.fixture.login("alice", ALICE);
		assertThat(this.fixture.provider().forget(ALICE)).isTrue();
		assertThat(this.fixture.provider().forget(ALICE)).isFalse();
		assertThat(this.fixture.file()).doesNotExist();
		assertThat(this.fixture.ended).isEmpty();
	}

	@Test
	void logoutTellsTheServerAndRemovesTheFile() {
		this.fixture.login("alice", ALICE);
		assertThat(this.fixture.provider().logout(ALICE)).isTrue();
		assertThat(this.fixture.ended).extracting(Session::user).containsExactly("alice");
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void logoutWithoutASessionIsNoFailure() {
		assertThat(this.fixture.provider().logout(ALICE)).isFalse();
		assertThat(this.fixture.ended).isEmpty();
	}

	@Test
	void aServerThatFailsDoesNotKeepAnybodyLoggedIn() {
		this.fixture.login("alice", ALICE);
		this.fixture.logoutFailure = new IOException("no route to host");
		assertThat(this.fixture.provider().logout(ALICE)).isTrue();
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void aServerThatDoesNotAnswerIsLeftAlone() {
		this.fixture.login("alice", ALICE);
		CookieSessionProvider provider = this.fixture.provider(new SilentServer(() -> {
		}), Duration.ofMillis(1));
		assertThat(provider.logout(ALICE)).isTrue();
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void whenTheRunIsInterruptedThenTheCallToTheServerIsToo() throws InterruptedException {
		this.fixture.login("alice", ALICE);
		SilentServer server = new SilentServer(Thread.currentThread()::interrupt);
		assertThat(this.fixture.provider(server, Duration.ofDays(1)).logout(ALICE)).isTrue();
		assertThat(Thread.interrupted()).isTrue();
		server.interrupted.await();
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void r25AnotherServerIsNotToldOfALogout() {
		this.fixture.login("alice", ALICE);
		this.fixture.origins.put("", URI.create("https://evil.example"));
		assertThat(this.fixture.provider().logout(ALICE)).isTrue();
		assertThat(this.fixture.ended).isEmpty();
		this.fixture.origins.put("", URI.create("https://hub.example"));
		this.fixture.login("alice", ALICE);
		this.fixture.origins.clear();
		assertThat(this.fixture.provider().logout(ALICE)).isTrue();
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void namedAccountsHaveFilesOfTheirOwn() throws IOException {
		this.fixture.origins.put("dev", URI.create("https://dev.example"));
		this.fixture.login("alice", ALICE);
		this.fixture.login("carol", account("dev", ""));
		this.fixture.login("bob", account("", "second"));
		Files.writeString(this.directory.resolve("other.json"), "{}");
		Files.copy(this.fixture.file(account("", "second")), this.directory.resolve("copy.json"));
		CookieSessionProvider provider = this.fixture.provider();
		assertThat(provider.accounts()).containsExactly(account("", "second"), ALICE, account("dev", ""));
		assertThat(provider.credential(wanted("")).identity()).isEqualTo("bob");
		assertThat(provider.credential(wanted("dev")).identity()).isEqualTo("carol");
		provider.use(ALICE);
		assertThat(provider.credential(wanted("")).identity()).isEqualTo("alice");
		assertThat(provider.accounts()).startsWith(ALICE);
	}

	@Test
	void whenTheAccountInUseIsGoneThenNoOtherTakesItsPlace() {
		this.fixture.login("alice", ALICE);
		this.fixture.login("bob", account("", "second"));
		this.fixture.provider().logout(account("", "second"));
		CliException failure = failure(() -> this.fixture.provider().credential(wanted("")));
		assertThat(failure).hasMessage("not logged in as \"second\"");
		assertThat(failure.fix()).isEqualTo("Run 'hub login --account second'");
		assertThat(this.fixture.provider().accounts()).containsExactly(ALICE);
	}

	@Test
	void onlyALoggedInAccountIsPutInUse() {
		CliException failure = failure(() -> {
			this.fixture.provider().use(account("dev", "x"));
			return "";
		});
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		this.fixture.origins.put("dev", URI.create("https://dev.example"));
		failure = failure(() -> {
			this.fixture.provider().use(account("dev", "x"));
			return "";
		});
		assertThat(failure).hasMessage("not logged in as \"x\" for environment \"dev\"");
		assertThat(failure.fix()).isEqualTo("Run 'hub login --env dev --account x'");
	}

	@Test
	void aDamagedFileCountsAsAbsentAndIsToldOnce() throws IOException {
		Files.writeString(this.fixture.file(), "c00kie{");
		CookieSessionProvider provider = this.fixture.provider();
		assertThat(provider.status(ALICE)).isEmpty();
		assertThat(failure(() -> provider.credential(wanted("")))).hasMessage("not logged in");
		assertThat(provider.accounts()).isEmpty();
		assertThat(this.fixture.notices)
			.containsExactly(this.fixture.file() + " is damaged, so its session counts as absent");
		assertThat(provider.logout(ALICE)).isTrue();
		assertThat(this.fixture.file()).doesNotExist();
	}

	@Test
	void r35NothingShowsACookie() {
		Credential credential = this.fixture.login("alice", ALICE);
		Session session = new Session(URI.create("https://hub.example"), "alice", this.fixture.cookies, Instant.MAX);
		assertThat(
				credential + " " + session + " " + this.fixture.attempts + " " + credential.secret() + session.header())
			.doesNotContain("c00kie")
			.doesNotContain("pa55word");
	}

	private static final class SilentServer implements SessionLogin {

		final CountDownLatch interrupted = new CountDownLatch(1);

		private final Runnable onLogout;

		SilentServer(Runnable onLogout) {
			this.onLogout = onLogout;
		}

		@Override
		public Session login(LoginAttempt attempt) {
			throw new IllegalStateException();
		}

		@Override
		public void logout(Session session) throws InterruptedException {
			this.onLogout.run();
			try {
				new CountDownLatch(1).await();
			}
			finally {
				this.interrupted.countDown();
			}
		}

	}

}
