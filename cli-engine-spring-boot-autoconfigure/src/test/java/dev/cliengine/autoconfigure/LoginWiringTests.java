package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import dev.cliengine.test.RecordedStreams;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** People log in and out with a token they have, which is kept in a file. */
class LoginWiringTests {

	@TempDir
	Path directory;

	@Test
	void aTokenFromStdinIsKeptInAFileOfItsOwner() throws IOException {
		application().run((context) -> {
			Result login = login(context, "CANARY-1\n");
			assertThat(login.exit()).isZero();
			assertThat(login.stderr()).isEmpty();
			assertThat(login.stdout())
				.contains("\"data\":{\"account\":\"\",\"env\":\"\",\"expires_at\":\"\",\"identity\":\"\","
						+ "\"provider\":\"token\",\"refreshable\":false,\"scopes\":[]}")
				.contains("auth status")
				.doesNotContain("CANARY");
			assertThat(run(context, "auth", "token", "--human")).isEqualTo(Result.ok("CANARY-1\n"));
			assertThat(run(context, "auth", "status", "--json").stdout())
				.contains("\"provider\":\"token\"", "\"expired\":false", "\"source\":\"file " + credentials() + "\"")
				.doesNotContain("CANARY");
		});
		Path file = credentials().resolve("token-.json");
		assertThat(file).hasContent("CANARY-1");
		assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(Files.getPosixFilePermissions(credentials()))
			.isEqualTo(PosixFilePermissions.fromString("rwx------"));
	}

	@Test
	void logoutForgetsTheToken() {
		application().run((context) -> {
			login(context, "CANARY-1");
			assertThat(run(context, "auth", "logout", "--json").stdout()).contains("\"status\":\"logged out\"");
			assertThat(files()).isEmpty();
			Result again = run(context, "auth", "logout", "--json");
			assertThat(again.exit()).isZero();
			assertThat(again.stdout()).contains("\"status\":\"was not logged in\"", "nobody was logged in");
			Result token = run(context, "auth", "token", "--human");
			assertThat(token.exit()).isEqualTo(2);
			assertThat(token.stdout()).isEmpty();
			assertThat(token.stderr()).startsWith("Error: not logged in\n").contains("auth login");
		});
	}

	@Test
	void severalAccountsAreChosenAmong() {
		application().run((context) -> {
			login(context, "CANARY-1", "--account", "work");
			login(context, "CANARY-2", "--account", "home");
			assertThat(run(context, "auth", "token", "--human")).isEqualTo(Result.ok("CANARY-2\n"));
			assertThat(run(context, "auth", "switch", "work", "--json").stdout()).contains("\"account\":\"work\"");
			assertThat(run(context, "auth", "token", "--human")).isEqualTo(Result.ok("CANARY-1\n"));
			assertThat(run(context, "auth", "status", "--json").stdout()).containsSubsequence("\"account\":\"work\"",
					"\"account\":\"home\"");
			Result unknown = run(context, "auth", "switch", "other", "--human");
			assertThat(unknown.exit()).isEqualTo(2);
			assertThat(unknown.stderr()).startsWith("Error: not logged in as token@other\n");
			assertThat(run(context, "auth", "token", "--human")).isEqualTo(Result.ok("CANARY-1\n"));
		});
	}

	@Test
	void whatNamesNoAccountIsAboutTheOneInUse() {
		application().withPropertyValues("cli.config.environments.built-in.dev.a=1").run((context) -> {
			login(context, "CANARY-1", "--account", "work", "--env", "dev");
			Result status = run(context, "auth", "status", "--provider", "token", "--env", "dev", "--json");
			assertThat(status.exit()).isZero();
			assertThat(status.stdout()).contains("\"account\":\"work\"");
			assertThat(run(context, "auth", "logout", "--env", "dev", "--json").stdout())
				.contains("\"account\":\"work\"", "\"status\":\"logged out\"");
			assertThat(files()).isEmpty();
		});
	}

	@Test
	void statusShowsOnlyTheAccountThatIsNamed() {
		application().run((context) -> {
			login(context, "CANARY-1", "--account", "work");
			login(context, "CANARY-2", "--account", "home");
			assertThat(run(context, "auth", "status", "--account", "work", "--json").stdout())
				.contains("\"account\":\"work\"")
				.doesNotContain("\"account\":\"home\"");
		});
	}

	@Test
	void allAccountsOfAProviderLogOutTogether() {
		application().run((context) -> {
			login(context, "CANARY-1", "--account", "work");
			login(context, "CANARY-2", "--account", "home");
			assertThat(run(context, "auth", "logout", "--all", "--json").stdout()).contains("\"account\":\"home\"",
					"\"account\":\"work\"");
			assertThat(files()).isEmpty();
		});
	}

	@Test
	void aVariableTakesThePlaceOfALogin() {
		application(Map.of("FLEET_TOKEN", "CANARY-0")).run((context) -> {
			assertThat(run(context, "auth", "token", "--human")).isEqualTo(Result.ok("CANARY-0\n"));
			assertThat(run(context, "auth", "status", "--json").stdout())
				.contains("\"source\":\"variable FLEET_TOKEN\"");
			Result login = login(context, "CANARY-1");
			assertThat(login.exit()).isEqualTo(2);
			assertThat(login.stdout() + login.stderr()).contains("A login would have no effect")
				.doesNotContain("CANARY");
		});
		assertThat(files()).isEmpty();
	}

	@Test
	void aDryRunReadsAndOpensNothing() {
		runner(Map.of()).run((context) -> {
			context.getBean(RecordedStreams.class).type("CANARY-1");
			Result login = run(context, "auth", "login", "--with-token", "--dry-run", "--json");
			assertThat(login.exit()).isZero();
			assertThat(login.stderr()).isEmpty();
			assertThat(run(context, "auth", "logout", "--all", "--dry-run").stderr()).isEmpty();
			assertThat(run(context, "auth", "switch", "x", "--dry-run").stderr()).isEmpty();
			assertThat(context.getBean(RecordedStreams.class).streams().in().read()).isEqualTo('C');
		});
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void withoutSomebodyToAskTheWayIsTold() {
		application().run((context) -> {
			Result login = run(context, "auth", "login", "--human");
			assertThat(login.exit()).isEqualTo(2);
			assertThat(login.stderr()).startsWith("Error: There is nobody to ask for the token\n")
				.contains("--with-token");
		});
	}

	@Test
	void anEnvironmentHasToBeNamedWhereThereAreSome() {
		application().withPropertyValues("cli.config.environments.built-in.dev.a=1").run((context) -> {
			for (String command : new String[] { "login", "logout", "token" }) {
				Result result = run(context, "auth", command, "--human");
				assertThat(result.exit()).isEqualTo(2);
				assertThat(result.stderr())
					.startsWith("Error: auth: missing environment; pass --env or configure a default environment\n");
			}
			assertThat(login(context, "CANARY-1", "--env", "dev").stdout()).contains("\"env\":\"dev\"");
			assertThat(credentials().resolve("token-dev.json")).exists();
			run(context, "env", "set", "dev");
			assertThat(run(context, "auth", "token", "--human")).isEqualTo(Result.ok("CANARY-1\n"));
		});
	}

	private static Result login(ApplicationContext context, String token, String... more) {
		context.getBean(RecordedStreams.class).type(token);
		String[] line = Stream
			.concat(Stream.of("auth", "login", "--provider", "token", "--with-token", "--json"), Stream.of(more))
			.toArray(String[]::new);
		return run(context, line);
	}

	private static Result run(ApplicationContext context, String... line) {
		Result result = TestApplication.run(context, line);
		String out = result.stdout();
		return new Result(result.exit(), out.startsWith("{") ? out.replaceAll("\\s*\\n\\s*|(?<=\":) ", "") : out,
				result.stderr());
	}

	private ApplicationContextRunner application() {
		return application(Map.of());
	}

	private ApplicationContextRunner application(Map<String, String> variables) {
		Map<String, String> all = new HashMap<>(variables);
		all.put("FLEET_CREDENTIAL_STORE", "file");
		return runner(all);
	}

	private ApplicationContextRunner runner(Map<String, String> variables) {
		Map<String, String> all = new HashMap<>(variables);
		all.put("XDG_CONFIG_HOME", this.directory.toString());
		return TestApplication.runner(all).withPropertyValues("cli.auth.token.token.variables=FLEET_TOKEN");
	}

	private Path credentials() {
		return this.directory.resolve("fleet/credentials");
	}

	private Stream<Path> files() {
		try (Stream<Path> files = Files.exists(credentials()) ? Files.list(credentials()) : Stream.empty()) {
			return files.filter((file) -> file.toString().endsWith(".json")).toList().stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
