package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import dev.cliengine.third.LoginApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Logins of a whole application with two parts that somebody knows. */
@EnabledOnOs(OS.LINUX)
class KeyLoginTests {

	private static final String SECRET = "CANARY-s3cret";

	@TempDir
	Path home;

	@ParameterizedTest
	@CsvSource({ "legacy, user, password", "signing, key-id, secret key" })
	void aSecretFromStandardInputServesUntilTheLogout(String provider, String option, String secret)
			throws IOException {
		Result login = cli(provider).bash("printf '%s\\n' " + SECRET + " | \"$@\"", "auth", "login", "--" + option,
				"ada", "--with-token", "--json");
		assertThat(login.exitCode()).as(login.err()).isZero();
		assertThat(login.out()).contains("\"provider\": \"" + provider + "\"", "\"identity\": \"ada\"");
		assertThat(file(provider)).hasContent("ada:" + SECRET);
		assertThat(Files.getPosixFilePermissions(file(provider)))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(cli(provider).run("auth", "status", "--json").out()).contains("\"identity\": \"ada\"",
				"\"expired\": false", "\"source\": \"file ");
		assertThat(cli(provider).run("caller", "show", "--human")).isEqualTo(new Result(0, "ada []\n", ""));
		Result token = cli(provider).run("auth", "token", "--human");
		assertThat(token.exitCode()).isEqualTo(2);
		assertThat(token.out()).isEmpty();
		assertThat(token.err()).startsWith("Error: auth: provider \"" + provider + "\" has no token to print\n");
		assertThat(cli(provider).run("auth", "logout", "--json").out()).contains("\"logged out\"");
		assertThat(file(provider)).doesNotExist();
		Result after = cli(provider).run("caller", "show", "--human");
		assertThat(after.exitCode()).isEqualTo(2);
		assertThat(after.err()).startsWith("Error: not logged in\n").contains("auth login");
		Result nobody = cli(provider).run("auth", "login", "--" + option, "ada", "--human");
		assertThat(nobody.exitCode()).isEqualTo(2);
		assertThat(nobody.err()).startsWith("Error: There is nobody to ask for the " + secret + "\n");
	}

	@ParameterizedTest
	@CsvSource({ "legacy, User name: , Password: ", "signing, Key id: , Secret key: " })
	void r24SomebodyAtATerminalIsAskedForBoth(String provider, String first, String second) throws Exception {
		try (TerminalWindow window = cli(provider).open(LoginSessionTests.SCRIPT.formatted("auth login --human"))) {
			window.sees(first);
			window.type("ada\r");
			window.sees(second);
			window.type(SECRET + "\r");
			assertThat(window.sees("restored after 0")).doesNotContain("CANARY");
		}
		assertThat(file(provider)).hasContent("ada:" + SECRET);
	}

	@Test
	void halfOfAKeyInVariablesIsNoKey() {
		Result result = cli("signing").with("SIGNING_ID", "ada").run("caller", "show", "--human");
		assertThat(result.exitCode()).isEqualTo(2);
		assertThat(result.err()).startsWith("Error: SIGNING_ID is set but SIGNING_KEY is not\n");
	}

	private Path file(String provider) {
		return this.home.resolve("xdg-CONFIG/corpctl/credentials/" + provider + "-.json");
	}

	private Cli cli(String provider) {
		return new Cli(LoginApplication.class, this.home).with("IDP", "http://127.0.0.1:1")
			.with("PROVIDER", provider)
			.with("CORPCTL_CREDENTIAL_STORE", "file");
	}

}
