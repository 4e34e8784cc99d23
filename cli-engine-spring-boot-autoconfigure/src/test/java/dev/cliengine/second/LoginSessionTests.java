package dev.cliengine.second;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.cliengine.third.LoginApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.oauth.server.AuthorizationServer;
import dev.cliengine.auth.oauth.server.ScriptedBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/** People who log in on a terminal, and change their minds. */
@EnabledOnOs(OS.LINUX)
class LoginSessionTests {

	/** Says at the end how it went, and whether the terminal is as it was. */
	static final String SCRIPT = """
			before=$(stty -a); "$@" %s; code=$?; [ "$(stty -a)" = "$before" ] && echo "restored after $code"; exit $code""";

	private static final String PROMPT = "app> ";

	private static final String INTERRUPT = "\u0003";

	private static final Pattern PORT = Pattern.compile("127\\.0\\.0\\.1(?::|%3A)(\\d+)(?:/|%2F)callback");

	private static AuthorizationServer server;

	@TempDir
	Path home;

	@BeforeAll
	static void start() {
		server = AuthorizationServer.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void somebodyLogsInWithinASession() throws Exception {
		try (TerminalWindow window = cli().open(SCRIPT.formatted(""))) {
			window.sees(PROMPT);
			window.type("auth login --device\r");
			window.sees("or visit:\r\n");
			new ScriptedBrowser().accept(URI.create(window.sees("\r\n").strip()));
			window.sees("Authentication complete.");
			window.sees(PROMPT);
			window.type("caller show\r");
			window.sees("ada [read]");
			window.sees(PROMPT);
			window.type("auth login --provider legacy --user ada\r");
			window.sees("Password: ");
			window.type("CANARY-s3cret\r");
			assertThat(window.sees(PROMPT)).contains("legacy").doesNotContain("CANARY");
			window.type("exit\r");
			assertThat(window.sees("restored after 0")).doesNotContain("CANARY");
		}
		assertThat(credentials().resolve("corp-.json")).exists();
		assertThat(credentials().resolve("legacy-.json")).hasContent("ada:CANARY-s3cret");
		assertThat(this.home.resolve("xdg-STATE/corpctl/history")).content()
			.contains("auth login --provider legacy")
			.doesNotContain("CANARY");
	}

	@Test
	void r13CtrlCEndsALoginAndNotTheSession() throws Exception {
		try (TerminalWindow window = cli().open(SCRIPT.formatted(""))) {
			window.sees(PROMPT);
			window.type("auth login --no-browser\r");
			window.sees("To log in, visit:\r\n");
			String page = window.sees("\r\n");
			window.type(INTERRUPT);
			window.sees("command interrupted");
			window.sees(PROMPT);
			isFree(page);
			window.type("auth login --device\r");
			window.sees("or visit:\r\n");
			window.type(INTERRUPT);
			window.sees("command interrupted");
			window.sees(PROMPT);
			window.type("auth login --provider legacy --user ada\r");
			window.sees("Password: ");
			window.type("CANARY" + INTERRUPT);
			assertThat(window.sees(PROMPT)).contains("command interrupted").doesNotContain("CANARY");
			window.type("auth status --json\r");
			window.sees("\"data\": []");
			window.sees(PROMPT);
			window.type("exit\r");
			window.sees("restored after 0");
		}
		assertThat(credentials().resolve("corp-.json")).doesNotExist();
		assertThat(credentials().resolve("legacy-.json")).doesNotExist();
	}

	@Test
	void r13CtrlCEndsALoginThatReadsStandardInput() throws Exception {
		try (TerminalWindow window = cli().open(SCRIPT.formatted(""))) {
			window.sees(PROMPT);
			window.type("auth login --provider pat --with-token\r");
			window.sees("\r\n");
			window.typeUntil("CANARY\r", "CANARY");
			window.typeUntil(INTERRUPT, "command interrupted");
			// Nothing is typed any more: the read that was left behind may take it
			window.sees(PROMPT);
		}
		assertThat(credentials().resolve("pat-.json")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--no-browser", "--device", "--provider legacy --user ada" })
	void r13CtrlCEndsALogin(String options) throws Exception {
		try (TerminalWindow window = cli().open(SCRIPT.formatted("auth login " + options))) {
			window.sees(options.startsWith("--provider") ? "Password: " : "visit:\r\n  http");
			window.type(INTERRUPT);
			window.sees("restored after 130");
		}
		assertThat(credentials().resolve("corp-.json")).doesNotExist();
		assertThat(credentials().resolve("legacy-.json")).doesNotExist();
	}

	/** Takes the port the browser was to come back to. */
	private static void isFree(String page) throws Exception {
		Matcher port = PORT.matcher(page);
		assertThat(port.find()).as(page).isTrue();
		try (ServerSocket socket = new ServerSocket(Integer.parseInt(port.group(1)), 1,
				InetAddress.getByName("127.0.0.1"))) {
			assertThat(socket.isBound()).isTrue();
		}
	}

	private Path credentials() {
		return this.home.resolve("xdg-CONFIG/corpctl/credentials");
	}

	private Cli cli() {
		return new Cli(LoginApplication.class, this.home).with("IDP", server.address())
			.with("IDP_SECRET", AuthorizationServer.SECRET)
			.with("CORPCTL_CREDENTIAL_STORE", "file");
	}

}
