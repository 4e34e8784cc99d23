package dev.cliengine.auth.exec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExecAuthProviderTests {

	@TempDir
	private Path directory;

	@Test
	void theCredentialIsWhatTheProgramPrints() throws Exception {
		Credential credential = script()
			.provider("echo '{\"token\":\"t1\",\"env\":\"prod\",\"identity\":\"ann@x.io\",\"scopes\":[\"a\",\"b\"]}'")
			.credential(ProviderScript.request("prod"));
		assertThat(credential.account()).isEqualTo(new Account("corp", "prod", ""));
		assertThat(credential.type()).isEqualTo(CredentialType.BEARER);
		assertThat(credential.secret()).isEqualTo(Secret.of("t1"));
		assertThat(credential.identity()).isEqualTo("ann@x.io");
		assertThat(credential.scopes()).containsExactly("a", "b");
	}

	@Test
	void theProgramReadsWhatIsKnownAsOneJsonObject() throws Exception {
		script().provider("cat > \"$here/question\"; echo '{}'")
			.credential(new CredentialRequest("prod", CommandPath.parse("project delete"), Tier.DESTRUCTIVE,
					List.of("write"), Map.of("hint", "x")));
		assertThat(script().question()).isEqualTo("{\"action\":\"authenticate\",\"provider\":\"corp\","
				+ "\"env\":\"prod\",\"realm\":\"prod\",\"command\":\"project:delete\",\"tier\":\"destructive\","
				+ "\"scopes\":[\"write\"]}");
	}

	@Test
	void theProgramReadsNothingThatIsEmptyBesideTheEnvironment() throws Exception {
		script().provider("cat > \"$here/question\"; echo '{}'").credential(ProviderScript.request(""));
		assertThat(script().question()).isEqualTo("{\"action\":\"authenticate\",\"provider\":\"corp\",\"env\":\"\"}");
	}

	@Test
	void r33TheProgramIsStartedWithoutAShellWhereThisProcessIs() throws Exception {
		ExecCommand command = ExecCommand.of("corp", List.of("corp-login", "$HOME; *", ""));
		Credential credential = script().provider(command,
				"printf '{\"identity\":\"%s\",\"sub\":\"%s\",\"account_type\":\"%s\"}' \"$#$1\" \"$(pwd -P)\" \"$PATH\"")
			.credential(ProviderScript.request(""));
		assertThat(credential.identity()).isEqualTo("2$HOME; *");
		assertThat(credential.sub()).isEqualTo(Path.of("").toRealPath().toString());
		assertThat(credential.accountType()).isEqualTo(System.getenv("PATH"));
	}

	@Test
	void aProgramThatDoesNotReadTheQuestionMayAnswer() throws Exception {
		List<String> scopes = IntStream.range(0, 20_000).mapToObj((number) -> "scope-" + number).toList();
		Credential credential = script().provider("echo '{\"token\":\"t\"}'")
			.credential(CredentialRequest.of("", scopes));
		assertThat(credential.secret()).isEqualTo(Secret.of("t"));
	}

	@Test
	void whatASuccessfulProgramComplainsOfIsIgnored() throws Exception {
		assertThat(script().provider("echo oops >&2; echo '{\"token\":\"t\"}'")
			.credential(ProviderScript.request(""))
			.secret()).isEqualTo(Secret.of("t"));
	}

	@Test
	void anExpiredCredentialIsAnError() {
		assertFails(script().provider("echo '{\"token\":\"t\",\"expires_at\":\"2026-05-18T12:00:00Z\"}'"),
				"auth: exec corp-login: the credential it gave has expired");
	}

	@Test
	void everyQuestionIsAskedAnew() throws Exception {
		ExecAuthProvider provider = script().provider("echo >> \"$here/count\"; echo '{\"token\":\"t\"}'");
		provider.credential(ProviderScript.request(""));
		provider.credential(ProviderScript.request(""));
		assertThat(Files.size(this.directory.resolve("count"))).isEqualTo(2);
	}

	@Test
	void aLoginForgetsAndAuthenticatesWithItsScopes() throws Exception {
		ExecAuthProvider provider = script().provider("question=$(cat); echo \"$question\" >> \"$here/question\"",
				"case $question in *logout*) echo no >&2; exit 1;; esac", "echo '{\"token\":\"t\"}'");
		Credential credential = provider.login(login("", List.of("write"), new Cancellation()));
		assertThat(credential.account()).isEqualTo(new Account("corp", "dev", ""));
		assertThat(script().question()).isEqualTo("""
				{"action":"logout","provider":"corp","env":"dev","realm":"dev"}
				{"action":"authenticate","provider":"corp","env":"dev","realm":"dev","scopes":["write"]}
				""");
	}

	@Test
	void anAccountWithANameIsNotForAProgram() throws Exception {
		ExecAuthProvider provider = script().provider("exit 1");
		Account bob = new Account("corp", "dev", "bob");
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> provider.login(login("bob", List.of(), new Cancellation())))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE));
		assertThat(provider.status(bob)).isEmpty();
		assertThat(provider.logout(bob)).isFalse();
	}

	@Test
	void aStatusMayHaveExpiredAndNeedNotShowTheToken() throws Exception {
		Credential credential = script()
			.provider("cat > \"$here/question\"",
					"echo '{\"identity\":\"ann\",\"expires_at\":\"2020-01-01T00:00:00Z\"}'")
			.status(new Account("corp", "dev", ""))
			.orElseThrow();
		assertThat(credential.identity()).isEqualTo("ann");
		assertThat(credential.type()).isEqualTo(CredentialType.NONE);
		assertThat(credential.secret()).isNull();
		assertThat(credential.expired(ProviderScript.NOW)).isTrue();
		assertThat(script().question())
			.isEqualTo("{\"action\":\"status\",\"provider\":\"corp\",\"env\":\"dev\",\"realm\":\"dev\"}");
	}

	@Test
	void aStatusOfNobodyIsEmpty() throws Exception {
		assertThat(script().provider("echo '{}'").status(new Account("corp", "dev", ""))).isEmpty();
	}

	@Test
	void aStatusMayFail() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> script().provider("exit 4").status(new Account("corp", "", "")))
			.withMessage("auth: exec corp-login: exit status 4: ");
	}

	@Test
	void aLogoutIgnoresWhatIsPrinted() throws Exception {
		Account account = new Account("corp", "dev", "");
		assertThat(script().provider("cat > \"$here/question\"; echo done").logout(account)).isTrue();
		assertThat(script().question())
			.isEqualTo("{\"action\":\"logout\",\"provider\":\"corp\",\"env\":\"dev\",\"realm\":\"dev\"}");
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> script().provider("echo busy >&2; exit 1").logout(account))
			.withMessage("auth: exec corp-login: exit status 1: busy");
	}

	@Test
	void theAccountsAreTheEnvironments() throws Exception {
		ExecAuthProvider provider = script().provider("cat > \"$here/question\"",
				"echo '{\"environments\":[\"prod\",\"dev\"]}'");
		assertThat(provider.accounts()).containsExactly(new Account("corp", "prod", ""),
				new Account("corp", "dev", ""));
		assertThat(script().question())
			.isEqualTo("{\"action\":\"list-environments\",\"provider\":\"corp\",\"env\":\"\"}");
	}

	@Test
	void aProgramThatFailsToListEnvironmentsIsAskedForRealms() throws Exception {
		assertThat(script()
			.provider("case $(cat) in *list-realms*) echo '{\"realms\":[\"old\"]}';; *) echo bad >&2; exit 2;; esac")
			.accounts()).containsExactly(new Account("corp", "old", ""));
	}

	@Test
	void anAnswerWithoutEnvironmentsIsReadForRealms() throws Exception {
		assertThat(script().provider("echo '{\"environments\":[],\"realms\":[\"old\"]}'").accounts())
			.containsExactly(new Account("corp", "old", ""));
		assertThat(script().provider("echo '{}'").accounts()).isEmpty();
	}

	@Test
	void listsThatCannotBeReadAreErrors() {
		assertListFails("echo '[]'", "auth: parse environments from corp-login");
		assertListFails("echo '{\"environments\":\"prod\"}'", "auth: parse environments from corp-login");
		assertListFails("echo '{\"realms\":[1]}'",
				"auth: parse realms from corp-login: \"realms\" is not a list of texts");
		assertListFails("case $(cat) in *list-realms*) echo no;; *) exit 1;; esac",
				"auth: parse realms from corp-login: the output is not valid JSON at line 1, column 1");
		assertListFails("echo gone >&2; exit 3", "auth: exec corp-login: exit status 3: gone");
	}

	@Test
	void theSourceIsTheProgram() {
		assertThat(script().provider("exit 1").source(new Account("corp", "", ""))).isEqualTo("corp-login");
	}

	@Test
	void aCommandHasANameAProgramAndPossibleLimits() {
		assertThatIllegalArgumentException().isThrownBy(() -> ExecCommand.of(" ", List.of("x")));
		assertThatIllegalArgumentException().isThrownBy(() -> ExecCommand.of("corp", List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> ExecCommand.of("corp", List.of("")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExecCommand("corp", List.of("x"), Duration.ofNanos(-1), 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new ExecCommand("corp", List.of("x"), Duration.ZERO, 0));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExecCommand("corp", List.of("x"), Duration.ZERO, 1L << 31));
	}

	private void assertListFails(String line, String message) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> script().provider(line).accounts())
			.withMessage(message)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION));
	}

	private static void assertFails(ExecAuthProvider provider, String message) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> provider.credential(ProviderScript.request("")))
			.withMessage(message)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION));
	}

	private static LoginRequest login(String name, List<String> scopes, Cancellation cancellation) {
		return new LoginRequest(new Account("corp", "dev", name), scopes, Map.of(), cancellation);
	}

	private ProviderScript script() {
		return new ProviderScript(this.directory);
	}

}
