package dev.cliengine.auth.oauth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OAuthAuthProviderTests {

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
	void whatIsInTheStoreIsUsedAndThenRemembered() {
		this.fixture.stored("CANARY-a", "CANARY-r", 600, "read");
		OAuthAuthProvider provider = provider();
		Credential credential = provider.credential(Fixture.request("read"));
		assertThat(credential.secret()).isEqualTo(Secret.of("CANARY-a"));
		assertThat(credential.identity()).isEqualTo("ada");
		assertThat(credential.refreshable()).isTrue();
		int loads = this.fixture.store.loads.get();
		provider.credential(Fixture.request());
		assertThat(this.fixture.store.loads).hasValue(loads);
		assertThat(this.idp.forms).isEmpty();
	}

	@Test
	void whereNobodyIsLoggedInAndNobodyCanBeAskedThereIsNoCredential() {
		CliException failure = failure();
		assertThat(failure).hasMessage("not logged in for environment \"dev\"");
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure.fix()).isEqualTo("Run 'acme auth login --env dev'");
		assertThat(this.fixture.notices).isEmpty();
	}

	@Test
	void whatCannotBeDecodedIsDeleted() {
		this.fixture.store.values.put(Fixture.DEV, Secret.of("{\"access_token\":1"));
		assertThat(provider().status(Fixture.DEV)).isEmpty();
		assertThat(this.fixture.store.values).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "500, '', UNAVAILABLE, HTTP_500",
			"401, '{\"error\":\"invalid_client\"}', AUTHENTICATION, invalid_client",
			"400, '{\"error\":\"invalid_grant\"}', AUTHENTICATION, invalid_grant" })
	void r20AFailedRenewalIsReportedAndNeverBecomesALogin(int status, String body, ErrorCategory category,
			String code) {
		this.fixture.stored("CANARY-a", "CANARY-r", 10);
		this.fixture.mayAsk = true;
		this.idp.then(status, body);
		CliException failure = failure();
		assertThat(failure.category()).isEqualTo(category);
		assertThat(failure.code()).isEqualTo(code);
		assertThat(this.fixture.notices).isEmpty();
		assertThat(this.fixture.store.values).isNotEmpty();
	}

	@Test
	void r20ARefreshTokenThatIsDeadIsNotTriedAgain() {
		this.fixture.stored("CANARY-a", "CANARY-r", 10);
		this.fixture.mayAsk = true;
		this.idp.then(400, "{\"error\":\"invalid_grant\"}");
		assertThat(failure()).hasMessage("the login of idp/dev has ended");
		CliException again = failure();
		assertThat(again).hasMessage("the login of idp/dev has ended");
		assertThat(again.fix()).isEqualTo("Run 'acme auth login --env dev'");
		assertThat(this.idp.forms).hasSize(1);
		assertThat(this.fixture.notices).isEmpty();
		assertThat(this.fixture.stored().identity()).isEqualTo("ada");
	}

	@Test
	void whoHasSeveralLoginsIsToldWhichOneEnded() {
		this.fixture.stored("CANARY-a", "CANARY-r", 10);
		Account work = new Account("idp", "dev", "work");
		this.fixture.store.values.put(work, this.fixture.store.values.remove(Fixture.DEV));
		this.idp.then(400, "{\"error\":\"invalid_grant\"}");
		OAuthAuthProvider provider = provider();
		assertThat(provider.inUse("dev")).isEqualTo(work);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> provider.credential(Fixture.request()))
			.satisfies((ex) -> assertThat(ex.fix()).isEqualTo("Run 'acme auth login --env dev --account work'"));
	}

	@Test
	void r20ARenewalUsesWhatAnotherProcessFetched() {
		OAuthAuthProvider provider = provider();
		this.fixture.stored("CANARY-a", "CANARY-r", 600);
		provider.credential(Fixture.request());
		this.fixture.shift = Duration.ofMinutes(10);
		this.fixture.stored("CANARY-b", "CANARY-s", 600);
		assertThat(provider.credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-b"));
		assertThat(this.idp.forms).isEmpty();
	}

	@Test
	void aTokenThatStillWorksIsUsedWhenTheNextCannotBeHad() {
		this.fixture.stored("CANARY-a", "CANARY-r", 50);
		this.idp.then(500, "");
		assertThat(provider().credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-a"));
		assertThat(this.idp.forms).hasSize(1);
	}

	@Test
	void aRenewedTokenIsSavedBeforeItIsUsed() {
		this.fixture.stored("CANARY-a", "CANARY-r", 10, "read");
		this.idp.thenTokens("CANARY-b", "CANARY-s");
		Credential credential = provider().credential(Fixture.request("read"));
		assertThat(credential.secret()).isEqualTo(Secret.of("CANARY-b"));
		assertThat(this.fixture.stored().access()).isEqualTo(Secret.of("CANARY-b"));
		assertThat(this.fixture.stored().refresh()).isEqualTo(Secret.of("CANARY-s"));
		assertThat(this.fixture.stored().scopes()).containsExactly("read");
	}

	@Test
	void aRefreshTokenThatIsNotRotatedStays() {
		this.fixture.stored("CANARY-a", "CANARY-r", 10);
		this.idp.then(200, "{\"access_token\":\"CANARY-b\",\"expires_in\":\"600\"}");
		provider().credential(Fixture.request());
		assertThat(this.fixture.stored().refresh()).isEqualTo(Secret.of("CANARY-r"));
	}

	@Test
	void aTokenTheServerRefusedIsReplacedOnce() {
		this.fixture.stored("CANARY-a", "CANARY-r", 600);
		this.idp.thenTokens("CANARY-b", "CANARY-s");
		OAuthAuthProvider provider = provider();
		Credential refused = provider.credential(Fixture.request());
		assertThat(provider.renew(Fixture.request(), refused).orElseThrow().secret()).isEqualTo(Secret.of("CANARY-b"));
		assertThat(provider.renew(Fixture.request(), refused).orElseThrow().secret()).isEqualTo(Secret.of("CANARY-b"));
		assertThat(this.idp.forms).hasSize(1);
	}

	@Test
	void scopesTheServerDoesNotGrantAreNamedAndNothingIsSaved() {
		this.idp.then(200, "{\"access_token\":\"CANARY-a\",\"scope\":\"read\"}");
		CliException failure = catchThrowableOfType(CliException.class,
				() -> this.fixture.provider(OAuthFlow.CLIENT_CREDENTIALS)
					.credential(Fixture.request("read", "write", "admin")));
		assertThat(failure)
			.hasMessage("authorization server did not grant required scope(s) for \"dev\": write, admin");
		assertThat(this.fixture.store.values).isEmpty();
	}

	@Test
	void accountsAreListedWithTheOneInUseFirstAndCanBeChosen() {
		this.fixture.stored("CANARY-a", "CANARY-r", 600);
		Secret tokens = Secret.of("{\"access_token\":\"CANARY-w\",\"expires_at\":4102444800}");
		Account work = new Account("idp", "dev", "work");
		this.fixture.store.values.put(work, tokens);
		OAuthAuthProvider provider = provider();
		assertThat(provider.accounts()).containsExactly(Fixture.DEV, work);
		provider.use(work);
		assertThat(provider.accounts()).containsExactly(work, Fixture.DEV);
		assertThat(provider.credential(Fixture.request()).account()).isEqualTo(work);
		assertThat(provider.logout(work)).isTrue();
		assertThat(provider.credential(Fixture.request()).account()).isEqualTo(Fixture.DEV);
		assertThat(catchThrowableOfType(CliException.class, () -> provider.use(work)).category())
			.isEqualTo(ErrorCategory.AUTHENTICATION);
	}

	@Test
	void aLogoutSucceedsWhateverTheServerSays() {
		this.fixture.stored("CANARY-a", "CANARY-r", 600);
		this.idp.then(500, "");
		assertThat(provider().logout(Fixture.DEV)).isTrue();
		assertThat(this.idp.forms.get(0)).containsEntry("token", "CANARY-r")
			.containsEntry("token_type_hint", "refresh_token");
		assertThat(this.fixture.store.values).isEmpty();
	}

	@Test
	void optionsAreThoseOfTheFlows() {
		assertThat(names(OAuthFlow.AUTHORIZATION_CODE, OAuthFlow.DEVICE, OAuthFlow.PASSWORD))
			.containsExactly("no-browser", "device", "username");
		assertThat(names(OAuthFlow.DEVICE)).isEmpty();
		assertThat(names(OAuthFlow.CLIENT_CREDENTIALS)).isEmpty();
	}

	@Test
	void r35NothingThatCanBePrintedShowsAToken() {
		this.fixture.stored("CANARY-a", "CANARY-r", 10);
		this.idp.thenTokens("CANARY-b", "CANARY-s");
		Credential credential = provider().credential(Fixture.request());
		OAuthClient client = new OAuthClient("id", ClientAuthentication.of(Secret.of("CANARY")), "", "", null, null,
				null, List.of(), false);
		Granted granted = new Granted(Secret.of("CANARY"), Secret.of("CANARY"), Secret.of("CANARY"), List.of(), 0, 0);
		assertThat(List.of(credential, this.fixture.stored(), client, granted, granted.wrapped(),
				new ProofKey(Secret.of("CANARY")), SecretMask.of(Secret.of("CANARY")),
				new TokenEndpoint.Login("ada", Secret.of("CANARY")), this.fixture.notices, this.fixture.store.values)
			.toString()).doesNotContain("CANARY");
	}

	@Test
	void r35NothingThatIsLoggedShowsAToken() {
		Logger spring = (Logger) LoggerFactory.getLogger("org.springframework");
		Level usual = spring.getLevel();
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		spring.addAppender(log);
		spring.setAdditive(false);
		spring.setLevel(Level.TRACE);
		try {
			this.fixture.stored("CANARY-a", "CANARY-r", 10);
			this.idp.thenTokens("CANARY-b", "CANARY-s");
			provider().credential(Fixture.request());
		}
		finally {
			spring.setLevel(usual);
			spring.setAdditive(true);
			spring.detachAppender(log);
		}
		assertThat(log.list).isNotEmpty()
			.extracting(ILoggingEvent::getFormattedMessage)
			.noneMatch((line) -> line.contains("CANARY"));
	}

	private List<String> names(OAuthFlow... flows) {
		return this.fixture.provider(flows).loginOptions().stream().map(LoginOption::name).toList();
	}

	private OAuthAuthProvider provider() {
		return this.fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
	}

	private CliException failure() {
		return catchThrowableOfType(CliException.class, () -> provider().credential(Fixture.request()));
	}

}
