package dev.cliengine.transport.connect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Certificates;
import dev.cliengine.transport.Connection;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class TlsTests {

	private final Calls calls = new Calls(Map.of());

	private TestCertificates certificates;

	private Connection trusting;

	private Path directory;

	@BeforeAll
	void certificates(@TempDir Path directory) throws Exception {
		this.directory = directory;
		this.certificates = new TestCertificates(directory).with("good", "localhost")
			.with("other", "elsewhere.example")
			.with("client", "ada.example")
			.with("expired", "localhost", "-startdate", "-10d", "-validity", "2")
			.with("future", "localhost", "-startdate", "+10d", "-validity", "2");
		this.trusting = Connection.standard().withCaCertificate(this.certificates.authority());
	}

	@Test
	void r26AnUntrustedCertificateNamesItsIssuer() throws Exception {
		try (TestServer server = server("good", false)) {
			CliException failure = this.calls.failure(url(server), Connection.standard());
			assertThat(failure.code()).isEqualTo("TLS_CERTIFICATE_UNTRUSTED");
			assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
			assertThat(failure).hasMessage(
					"the certificate of localhost:" + server.port() + ", issued by \"Corp CA\", is not trusted");
			assertThat(failure.fix()).contains("ca-certificate", "SSL_CERT_FILE");
		}
	}

	@Test
	void r26AFileWithTheIssuerIsTrusted() throws Exception {
		try (TestServer server = server("good", false)) {
			assertThat(this.calls.get(url(server), this.trusting)).isEqualTo("hello");
			Calls withVariable = new Calls(Map.of("SSL_CERT_FILE", this.certificates.authority().toString()));
			assertThat(withVariable.get(url(server), Connection.standard())).isEqualTo("hello");
		}
	}

	@Test
	void r26AFileWithoutCertificatesIsRefused() throws Exception {
		Path empty = Files.writeString(this.directory.resolve("empty.pem"), "nothing");
		try (TestServer server = server("good", false)) {
			for (Path file : List.of(empty, this.directory.resolve("missing.pem"))) {
				CliException failure = this.calls.failure(url(server), Connection.standard().withCaCertificate(file));
				assertThat(failure.code()).isEqualTo("CERTIFICATE_FILE_INVALID");
				assertThat(failure).hasMessageContaining(file.toString());
			}
		}
	}

	@Test
	void r26WhatIsWrongWithACertificateHasACode() throws Exception {
		assertThat(codeWith("expired")).isEqualTo("TLS_CERTIFICATE_EXPIRED");
		assertThat(codeWith("future")).isEqualTo("TLS_CERTIFICATE_NOT_YET_VALID");
		assertThat(codeWith("other")).isEqualTo("TLS_CERTIFICATE_HOSTNAME");
	}

	@Test
	void r26WithoutACheckEveryRunIsWarned() throws Exception {
		Calls several = new Calls(Map.of());
		Connection insecure = Connection.standard().insecurely();
		try (TestServer server = server("expired", false)) {
			several.inRun(() -> assertThat(several.get(url(server), insecure)).isEqualTo("hello"));
			several.inRun(() -> several.get(url(server), insecure));
		}
		assertThat(several.warnings).hasSize(2)
			.allMatch((line) -> line.startsWith("Warning: nobody checks the certificates of \"things\""));
	}

	@Test
	void r26AServerThatWantsACertificateGetsOurs() throws Exception {
		Certificates own = new Certificates(List.of(this.certificates.own("client").getKeyManagers()), List.of());
		try (TestServer server = server("good", true)) {
			assertThat(this.calls.get(url(server), this.trusting.withCertificates(() -> own))).isEqualTo("hello");
			assertThat(this.calls.failure(url(server), this.trusting).code()).isIn("TLS_CERTIFICATE_REJECTED",
					// where the alert is overtaken by the end of the connection
					"CONNECTION_RESET", "CONNECTION_FAILED");
		}
	}

	@Test
	void r26WhatSpeaksNoTlsAndWhatHangsUpHaveCodes() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			Thread server = new Thread(() -> greet(socket), "greeter");
			server.setDaemon(true);
			server.start();
			assertThat(this.calls.failure("https://localhost:" + socket.getLocalPort(), this.trusting).code())
				.isEqualTo("TLS_FAILED");
		}
		ServerSocket closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		closed.close();
		assertThat(this.calls.failure("https://localhost:" + closed.getLocalPort(), this.trusting).code())
			.isEqualTo("CONNECTION_REFUSED");
	}

	private static void greet(ServerSocket socket) {
		try (var client = socket.accept()) {
			client.getOutputStream().write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII));
			client.getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			// the client has gone
		}
	}

	private String codeWith(String alias) throws Exception {
		try (TestServer server = server(alias, false)) {
			return this.calls.failure(url(server), this.trusting).code();
		}
	}

	private TestServer server(String alias, boolean asksForCertificates) throws Exception {
		return new TestServer(this.certificates.context(alias), asksForCertificates);
	}

	private static String url(TestServer server) {
		return "https://localhost:" + server.port();
	}

}
