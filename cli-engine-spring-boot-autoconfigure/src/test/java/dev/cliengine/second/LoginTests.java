package dev.cliengine.second;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.cliengine.third.LoginApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.auth.oauth.server.AuthorizationServer;
import dev.cliengine.auth.oauth.server.ScriptedBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/** Logins of a whole application at a real authorization server. */
@EnabledOnOs(OS.LINUX)
class LoginTests {

	private static final Pattern ACCESS = Pattern.compile("\"access_token\":\"([^\"]+)\"");

	private static AuthorizationServer server;

	@TempDir
	Path home;

	private final ScriptedBrowser browser = new ScriptedBrowser();

	@BeforeAll
	static void start() {
		server = AuthorizationServer.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aLoginServesUntilTheLogout() throws IOException {
		assertThat(cli().run("caller", "show", "--human").exitCode()).isEqualTo(2);
		Result login = login(cli(), 1, "--no-browser");
		assertThat(login.exitCode()).isZero();
		assertThat(login.err()).contains("Authentication complete.");
		String first = access();
		assertThat(cli().run("caller", "show", "--human")).isEqualTo(new Result(0, "ada [read]\n", ""));
		expire();
		assertThat(cli().run("auth", "status", "--json").out()).contains("\"identity\": \"ada\"", "\"expired\": true",
				"\"refreshable\": true");
		assertThat(access()).isEqualTo(first);
		Result token = cli().run("auth", "token", "--human");
		assertThat(access()).isNotEqualTo(first);
		assertThat(token).isEqualTo(new Result(0, access() + "\n", ""));
		assertThat(cli().run("caller", "show", "--human")).isEqualTo(new Result(0, "ada [read]\n", ""));
		assertThat(cli().run("auth", "logout", "--json").out()).contains("\"logged out\"");
		assertThat(file()).doesNotExist();
		Result after = cli().run("caller", "show", "--human");
		assertThat(after.exitCode()).isEqualTo(2);
		assertThat(after.err()).startsWith("Error: ").contains("not logged in", "auth login");
	}

	@Test
	void aPublicClientFromVariablesLogsInWithTheBrowserOfThePerson() throws IOException {
		Path browser = Files.writeString(this.home.resolve("browser"), "#!/bin/sh\necho \"$1\" > '" + this.home
				+ "/page.part'\nmv '" + this.home + "/page.part' '" + this.home + "/page'\n");
		Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
		Cli cli = new Cli(LoginApplication.class, this.home).with("IDP", "http://127.0.0.1:1")
			.with("CORPCTL_CREDENTIAL_STORE", "file")
			.with("CORP_OAUTH_CLIENT_ID", "open")
			.with("CORP_OAUTH_AUTH_URL", server.address() + "/oauth2/authorize")
			.with("CORP_OAUTH_TOKEN_URL", server.address() + "/oauth2/token")
			.with("BROWSER", browser.toString());
		try (Running running = cli.start("auth", "login", "--json")) {
			Path page = this.home.resolve("page");
			until(() -> Files.exists(page));
			this.browser.accept(URI.create(Files.readString(page).strip()));
			Result login = running.result();
			assertThat(login.exitCode()).isZero();
			assertThat(login.out()).contains("\"identity\": \"ada\"", "\"refreshable\": false")
				.doesNotContain(access());
			assertThat(login.err()).contains("Opening browser", "Authentication complete.").doesNotContain(access());
		}
		assertThat(cli.run("caller", "show", "--human")).isEqualTo(new Result(0, "ada [read]\n", ""));
		expire();
		Result ended = cli.run("caller", "show", "--human");
		assertThat(ended.exitCode()).isEqualTo(2);
		assertThat(ended.err()).contains("the login of corp has ended", "auth login");
	}

	@Test
	void aDeviceLogsIn() throws IOException {
		Result login = login(cli(), 3, "--device");
		assertThat(login.exitCode()).isZero();
		assertThat(login.out()).contains("\"identity\": \"ada\"");
		assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(cli().run("caller", "show", "--human").out()).isEqualTo("ada [read]\n");
	}

	@Test
	void aLoginAsksForMoreThanTheUsual() throws IOException {
		Result login = login(cli(), 1, "--no-browser", "--scope", "write", "-s", "openid");
		assertThat(login.exitCode()).isZero();
		assertThat(cli().run("caller", "show", "--human").out()).startsWith("ada [")
			.contains("read", "write", "openid");
		assertThat(cli().run("auth", "status", "--provider", "corp", "--json").out()).contains("\"write\"");
		Result refused = cli().run("auth", "login", "--scope", "--json");
		assertThat(refused.exitCode()).isEqualTo(2);
	}

	/** Opens the address with that number of those the login shows. */
	private Result login(Cli cli, int number, String... options) throws IOException {
		String[] line = Stream.concat(Stream.of("auth", "login", "--json"), Stream.of(options)).toArray(String[]::new);
		try (Running running = cli.start(line)) {
			until(() -> pages(running).size() >= number);
			this.browser.accept(URI.create(pages(running).get(number - 1)));
			return running.result();
		}
	}

	/** The indented lines: addresses, and the code of a device. */
	private static List<String> pages(Running running) throws IOException {
		String err = Files.readString(running.err());
		return err.substring(0, err.lastIndexOf('\n') + 1)
			.lines()
			.filter((line) -> line.startsWith("  "))
			.map(String::strip)
			.toList();
	}

	private static void until(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(90)).until(condition);
	}

	private Cli cli() {
		return new Cli(LoginApplication.class, this.home).with("IDP", server.address())
			.with("IDP_SECRET", AuthorizationServer.SECRET)
			.with("CORPCTL_CREDENTIAL_STORE", "file");
	}

	private Path file() {
		return this.home.resolve("xdg-CONFIG/corpctl/credentials/corp-.json");
	}

	private String access() throws IOException {
		Matcher matcher = ACCESS.matcher(Files.readString(file()));
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	private void expire() throws IOException {
		String stored = Files.readString(file());
		Files.writeString(file(), stored.replaceFirst("\"expires_at\":\\d+", "\"expires_at\":1"));
	}

}
