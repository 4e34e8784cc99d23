package dev.cliengine.auth.key;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static dev.cliengine.auth.key.KeyLogins.failure;
import static dev.cliengine.auth.key.KeyLogins.login;
import static dev.cliengine.auth.key.KeyLogins.request;
import static dev.cliengine.auth.key.KeyLogins.revealed;
import static org.assertj.core.api.Assertions.assertThat;

class PairAuthProviderTests {

	private static final Account NAMELESS = new Account("corp", "", "");

	private final KeyLogins logins = new KeyLogins();

	@Test
	void aKeyPairComesFromTwoVariables() {
		this.logins.variables.putAll(Map.of("ACCESS", "AKIA1", "SECRET", "s3:cr=t"));
		Credential credential = hmac().credential(request("dev"));
		assertThat(credential.type()).isEqualTo(CredentialType.HMAC);
		assertThat(credential.identity()).isEqualTo("AKIA1");
		assertThat(revealed(credential)).isEqualTo("s3:cr=t");
		assertThat(hmac().source(NAMELESS)).isEqualTo("variables ACCESS and SECRET");
	}

	@Test
	void halfAPairIsRefusedBeforeTheStoreIsAsked() {
		this.logins.store.save(NAMELESS, Secret.of("AKIA1:s"));
		this.logins.variables.put("ACCESS", "AKIA2");
		CliException failure = failure(() -> hmac().credential(request("")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("ACCESS is set but SECRET is not");
		this.logins.variables.clear();
		this.logins.variables.put("SECRET", "CANARY-1");
		failure = failure(() -> hmac().credential(request("")));
		assertThat(failure).hasMessage("SECRET is set but ACCESS is not");
		assertThat(failure.fix()).isEqualTo("Set both of them, or unset SECRET");
	}

	@Test
	void withoutAPairBothVariablesAreNamed() {
		CliException failure = failure(() -> hmac().credential(request("")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure.fix()).isEqualTo("Set ACCESS and SECRET, or log in with 'auth login'");
	}

	@Test
	void r24TheSecretKeyIsReadFromStdin() {
		this.logins.input = "s3cret\n";
		Credential credential = hmac().login(login("dev", "", Map.of("key-id", "AKIA1", "with-token", "true")));
		assertThat(credential.identity()).isEqualTo("AKIA1");
		assertThat(revealed(credential)).isEqualTo("s3cret");
		assertThat(hmac().credential(request("dev"))).isEqualTo(credential);
		assertThat(hmac().status(new Account("corp", "dev", ""))).contains(credential);
	}

	@Test
	void r24OnlyWhatIsNotSecretHasAnOption() {
		assertThat(hmac().loginOptions()).extracting(LoginOption::name).containsExactly("key-id", "with-token");
		assertThat(basic().loginOptions()).extracting(LoginOption::name).containsExactly("user", "with-token");
	}

	@Test
	void aPersonIsAskedForBothAndTheSecondIsUnseen() {
		this.logins.person = true;
		this.logins.line = "ann";
		this.logins.hidden = "pass: wörd ";
		Credential credential = basic().login(login("", "", Map.of()));
		assertThat(this.logins.questions).containsExactly("User name:", "Password: (hidden)");
		assertThat(credential.type()).isEqualTo(CredentialType.BASIC);
		assertThat(credential.identity()).isEqualTo("ann");
		assertThat(revealed(credential)).isEqualTo("pass: wörd ");
		assertThat(basic().credential(request(""))).isEqualTo(credential);
	}

	@Test
	void aUserCanBeGivenByOption() {
		this.logins.person = true;
		this.logins.hidden = "pw";
		assertThat(basic().login(login("", "", Map.of("user", "bob"))).identity()).isEqualTo("bob");
		assertThat(this.logins.questions).containsExactly("Password: (hidden)");
	}

	@Test
	void whereNobodyCanBeAskedItSaysWhatToDo() {
		CliException user = failure(() -> basic().login(login("", "", Map.of("with-token", "true"))));
		assertThat(user.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(user).hasMessage("There is nobody to ask for the user name");
		assertThat(user.fix()).isEqualTo("Set ACME_USER and ACME_PASSWORD, or give the user name with --user NAME");
		CliException password = failure(() -> basic().login(login("", "", Map.of("user", "bob"))));
		assertThat(password).hasMessage("There is nobody to ask for the password");
		assertThat(password.fix())
			.isEqualTo("Set ACME_USER and ACME_PASSWORD, or give the password on standard input with --with-token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a:b", "a\nb" })
	void aUserThatIsImpossibleIsRefused(String user) {
		this.logins.input = "pw";
		CliException failure = failure(() -> basic().login(login("", "", Map.of("user", user, "with-token", "true"))));
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(failure.getMessage()).startsWith("The user name ");
		assertThat(this.logins.store.accounts("corp")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CANARY", ":CANARY", "CANARY:" })
	void r35AStoredPairThatIsNoneIsRefusedWithoutShowingIt(String stored) {
		this.logins.store.save(NAMELESS, Secret.of(stored));
		CliException failure = failure(() -> hmac().credential(request("")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("What is stored for corp is not a key id with a secret key");
		assertThat(failure.fix()).doesNotContain("CANARY");
	}

	@Test
	void r35NothingOnTheWayShowsASecret() {
		this.logins.variables.putAll(Map.of("ACCESS", "AKIA1", "SECRET", "CANARY-1"));
		KeyKind kind = new PairKind(PairWords.hmac(), "ACCESS", "SECRET");
		GivenKey given = kind.given(this.logins.sources().variables()).orElseThrow();
		Credential credential = hmac().credential(request(""));
		assertThat(this.logins.sources() + " " + given + " " + kind + " " + credential + " " + credential.secret())
			.doesNotContain("CANARY");
	}

	private HmacAuthProvider hmac() {
		return new HmacAuthProvider("corp", "ACCESS", "SECRET", this.logins.sources());
	}

	private BasicAuthProvider basic() {
		return new BasicAuthProvider("corp", "ACME_USER", "ACME_PASSWORD", this.logins.sources());
	}

}
