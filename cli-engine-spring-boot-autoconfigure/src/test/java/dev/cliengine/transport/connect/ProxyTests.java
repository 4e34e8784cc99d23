package dev.cliengine.transport.connect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.transport.Connection;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that only a proxy can reach. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class ProxyTests {

	private static final String LOCKED = "HTTP/1.1 407 who are you";

	private TestServer server;

	private Connection connection;

	@BeforeAll
	void aServer(@TempDir Path directory) throws Exception {
		TestCertificates certificates = new TestCertificates(directory).with("good", "things.example");
		this.server = new TestServer(certificates.context("good"), false);
		this.connection = Connection.standard().withCaCertificate(certificates.authority());
	}

	@AfterAll
	void noServer() {
		this.server.close();
	}

	@Test
	void r26AVariableNamesTheProxyOfEachScheme() throws IOException {
		try (TestProxy proxy = new TestProxy(this.server.port(), "")) {
			Calls calls = new Calls(Map.of("HTTPS_PROXY", proxy.url(""), "http_proxy", proxy.url("")));
			assertThat(calls.get("https://things.example", this.connection)).isEqualTo("hello");
			assertThat(calls.get("http://things.example", this.connection)).isEqualTo("proxy");
			assertThat(proxy.asked.get(0)).startsWith("CONNECT things.example:443 ");
			assertThat(proxy.asked.get(1)).startsWith("GET http://things.example/a ");
		}
	}

	@Test
	void r26AProxyIsToldWhoWeAreAndTheServerIsNot() throws Exception {
		try (TestProxy proxy = new TestProxy(this.server.port(), LOCKED)) {
			String url = proxy.url("ada:p%40ss@");
			assertThat(new Calls(Map.of("HTTP_PROXY", url)).get("http://things.example", this.connection))
				.isEqualTo("proxy");
			assertThat(inAProcess(url, "https://things.example")).isEqualTo("hello");
			assertThat(proxy.asked).hasSize(2)
				.allMatch((request) -> request.contains("Proxy-Authorization: Basic YWRhOnBAc3M="));
			assertThat(this.server.headers).noneMatch((line) -> line.toLowerCase(Locale.ROOT).contains("proxy"));
		}
	}

	@Test
	void r26AProxyThatWantsAPasswordIsNamed() throws IOException {
		try (TestProxy proxy = new TestProxy(this.server.port(), LOCKED)) {
			Calls calls = new Calls(Map.of("ALL_PROXY", proxy.url("")));
			for (String scheme : new String[] { "https", "http" }) {
				CliException failure = calls.failure(scheme + "://things.example", this.connection);
				assertThat(failure.code()).isEqualTo("PROXY_AUTHENTICATION_REQUIRED");
				assertThat(failure).hasMessage("the proxy 127.0.0.1:" + proxy.port() + " wants a user and a password");
			}
		}
	}

	@Test
	void r26AProxyThatDoesNotConnectIsNamed() throws IOException {
		try (TestProxy proxy = new TestProxy(this.server.port(), "HTTP/1.1 403 no")) {
			CliException failure = new Calls(Map.of("https_proxy", proxy.url(""))).failure("https://things.example",
					this.connection);
			assertThat(failure.code()).isEqualTo("PROXY_REFUSED");
			assertThat(failure.fix()).contains("NO_PROXY");
		}
	}

	@Test
	void r26AProxyThatIsNotThereIsNamed() throws IOException {
		TestProxy gone = new TestProxy(1, "");
		gone.close();
		CliException failure = new Calls(Map.of("https_proxy", gone.url("ada:secret@")))
			.failure("https://things.example", this.connection);
		assertThat(failure.code()).isEqualTo("PROXY_UNREACHABLE");
		assertThat(failure.getMessage()).doesNotContain("secret");
	}

	@Test
	void r26AnInterceptingProxyIsUntrustedByName(@TempDir Path directory) throws Exception {
		TestCertificates interceptor = new TestCertificates(directory).with("fake", "things.example");
		try (TestServer other = new TestServer(interceptor.context("fake"), false);
				TestProxy proxy = new TestProxy(other.port(), "")) {
			CliException failure = new Calls(Map.of("HTTPS_PROXY", proxy.url(""))).failure("https://things.example",
					Connection.standard());
			assertThat(failure.code()).isEqualTo("TLS_CERTIFICATE_UNTRUSTED");
			assertThat(failure).hasMessageContaining("issued by \"Corp CA\"");
		}
	}

	/** The JDK decides once in a process whether tunnels get passwords. */
	private String inAProcess(String proxy, String url) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), CallMain.class.getName(), proxy,
				String.valueOf(this.connection.caCertificate()), url)
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		return output;
	}

}
