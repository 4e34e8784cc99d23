package dev.cliengine.auth.key;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static dev.cliengine.auth.key.KeyLogins.failure;
import static dev.cliengine.auth.key.KeyLogins.login;
import static dev.cliengine.auth.key.KeyLogins.loginWithToken;
import static dev.cliengine.auth.key.KeyLogins.request;
import static dev.cliengine.auth.key.KeyLogins.revealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenAuthProviderTests {

	private static final Account NAMELESS = new Account("corp", "", "");

	private final KeyLogins logins = new KeyLogins();

	@Test
	void theFirstVariableThatIsNotEmptyCounts() {
		this.logins.variables.putAll(Map.of("A_TOKEN", "", "B_TOKEN", "b1\n", "C_TOKEN", "c1"));
		Credential credential = provider().credential(request("dev"));
		assertThat(credential.account()).isEqualTo(new Account("corp", "dev", ""));
		assertThat(credential.type()).isEqualTo(CredentialType.BEARER);
		assertThat(revealed(credential)).isEqualTo("b1");
	}

	@Test
	void aVariableComesBeforeTheStoreAndTheSourceSaysSo() {
		this.logins.store.save(NAMELESS, Secret.of("stored"));
		assertThat(revealed(provider().credential(request("")))).isEqualTo("stored");
		assertThat(provider().source(NAMELESS)).isEqualTo("map");
		this.logins.variables.put("B_TOKEN", "b1");
		assertThat(revealed(provider().credential(request("")))).isEqualTo("b1");
		assertThat(provider().status(NAMELESS).map(KeyLogins::revealed)).contains("b1");
		assertThat(provider().source(NAMELESS)).isEqualTo("variable B_TOKEN");
	}

	@Test
	void aVariableIsNotTheStatusOfAnAccountWithAName() {
		this.logins.variables.put("B_TOKEN", "b1");
		Account bob = new Account("corp", "", "bob");
		assertThat(provider().status(bob)).isEmpty();
		assertThat(provider().source(bob)).isEqualTo("map");
	}

	@Test
	void withoutATokenItSaysHowToGetOne() {
		CliException failure = failure(() -> provider().credential(request("dev")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("not logged in for environment \"dev\"");
		assertThat(failure.fix()).isEqualTo("Set A_TOKEN or B_TOKEN or C_TOKEN, or log in with 'auth login'");
		CliException plain = failure(
				() -> new TokenAuthProvider("corp", CredentialType.API_KEY, List.of(), this.logins.sources())
					.credential(request("")));
		assertThat(plain).hasMessage("not logged in");
		assertThat(plain.fix()).isEqualTo("Log in with 'auth login'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "from-stdin", "from-stdin\n", "from-stdin\r\n" })
	void r24ATokenIsReadFromStdin(String input) {
		this.logins.input = input;
		assertThat(revealed(provider().login(loginWithToken()))).isEqualTo("from-stdin");
		assertThat(revealed(provider().credential(request("")))).isEqualTo("from-stdin");
		assertThat(this.logins.questions).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "CANARY 1", "CANARY\t1", "CANARY-1\n\n", "CANARY\u00001", "CANARY-\u00e9",
			"\ufeffCANARY-1", "CANARY\r\nX: y" })
	void r35WhatIsNoTokenIsRefusedWithoutShowingIt(String text) {
		this.logins.input = text;
		this.logins.store.save(NAMELESS, Secret.of("before"));
		CliException failure = failure(() -> provider().login(loginWithToken()));
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(failure.getMessage()).startsWith("The token ").doesNotContain("CANARY");
		assertThat(this.logins.store.load(NAMELESS)).contains(Secret.of("before"));
	}

	@Test
	void r35AVariableThatIsNoTokenIsRefusedWithoutShowingIt() {
		this.logins.variables.put("B_TOKEN", "CANARY 1");
		CliException failure = failure(() -> provider().credential(request("")));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("The value of B_TOKEN holds a blank or a character outside ASCII");
		assertThat(failure.fix()).doesNotContain("CANARY");
	}

	@Test
	void r24ThereIsNoOptionThatTakesAToken() {
		assertThat(provider().loginOptions()).allMatch(LoginOption::isToggle);
	}

	@Test
	void aPersonIsAskedUnseen() {
		this.logins.person = true;
		this.logins.hidden = "typed";
		Credential credential = provider().login(login("dev", "", Map.of()));
		assertThat(revealed(credential)).isEqualTo("typed");
		assertThat(this.logins.questions).containsExactly("Token: (hidden)");
	}

	@Test
	void whereNobodyCanBeAskedItSaysWhatToDo() {
		CliException failure = failure(() -> provider().login(login("", "", Map.of())));
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure).hasMessage("There is nobody to ask for the token");
		assertThat(failure.fix())
			.isEqualTo("Set A_TOKEN or B_TOKEN or C_TOKEN, or give the token on standard input with --with-token");
	}

	@Test
	void aLoginThatWouldNotCountIsRefused() {
		this.logins.variables.put("A_TOKEN", "a1");
		this.logins.input = "t";
		CliException failure = failure(() -> provider().login(loginWithToken()));
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure.fix()).isEqualTo("Unset the variable A_TOKEN, then log in again");
		assertThat(this.logins.store.accounts("corp")).isEmpty();
	}

	@Test
	void aCancelledLoginStoresNothing() {
		Cancellation cancellation = new Cancellation();
		cancellation.cancel(ErrorCategory.INTERRUPTED);
		this.logins.input = "t";
		LoginRequest request = new LoginRequest(NAMELESS, List.of(), Map.of("with-token", "true"), cancellation);
		assertThat(failure(() -> provider().login(request)).category()).isEqualTo(ErrorCategory.INTERRUPTED);
		assertThat(this.logins.store.accounts("corp")).isEmpty();
	}

	@Test
	void theLastLoginIsInUseUntilAnotherIsChosen() {
		loginAs("dev", "ann", "t-ann");
		loginAs("dev", "bob", "t-bob");
		loginAs("prod", "", "t-prod");
		assertThat(revealed(provider().credential(request("dev")))).isEqualTo("t-bob");
		assertThat(provider().accounts()).containsExactly(new Account("corp", "dev", "bob"),
				new Account("corp", "dev", "ann"), new Account("corp", "prod", ""));
		provider().use(new Account("corp", "dev", "ann"));
		assertThat(revealed(provider().credential(request("dev")))).isEqualTo("t-ann");
		assertThat(provider().accounts()).startsWith(new Account("corp", "dev", "ann"));
		assertThat(revealed(provider().credential(request("prod")))).isEqualTo("t-prod");
	}

	@Test
	void anAccountThatIsNotLoggedInCannotBeChosen() {
		CliException failure = failure(() -> {
			provider().use(new Account("corp", "dev", "eve"));
			return "";
		});
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("not logged in as corp/dev@eve");
	}

	@Test
	void afterALogoutTheFirstOtherAccountOfTheEnvironmentCounts() {
		loginAs("dev", "ann", "t-ann");
		loginAs("prod", "cid", "t-cid");
		loginAs("dev", "bob", "t-bob");
		assertThat(provider().logout(new Account("corp", "dev", "bob"))).isTrue();
		assertThat(provider().logout(new Account("corp", "dev", "bob"))).isFalse();
		assertThat(revealed(provider().credential(request("dev")))).isEqualTo("t-ann");
		assertThat(provider().accounts()).startsWith(new Account("corp", "dev", "ann"));
	}

	@Test
	void aTokenInAVariableStaysAfterALogoutAndTheSourceTellsWhy() {
		this.logins.variables.put("A_TOKEN", "a1");
		assertThat(provider().accounts()).containsExactly(NAMELESS);
		assertThat(provider().logout(NAMELESS)).isFalse();
		assertThat(provider().source(NAMELESS)).isEqualTo("variable A_TOKEN");
	}

	@Test
	void aTokenIsABearerTokenOrAnApiKey() {
		this.logins.variables.put("A_TOKEN", "a1");
		assertThat(new TokenAuthProvider("corp", CredentialType.API_KEY, List.of("A_TOKEN"), this.logins.sources())
			.credential(request(""))
			.type()).isEqualTo(CredentialType.API_KEY);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TokenAuthProvider("corp", CredentialType.HMAC, List.of(), this.logins.sources()));
	}

	private void loginAs(String environment, String name, String token) {
		this.logins.input = token;
		provider().login(login(environment, name, Map.of("with-token", "true")));
	}

	private TokenAuthProvider provider() {
		return new TokenAuthProvider("corp", CredentialType.BEARER, List.of("A_TOKEN", "B_TOKEN", "C_TOKEN"),
				this.logins.sources());
	}

}
