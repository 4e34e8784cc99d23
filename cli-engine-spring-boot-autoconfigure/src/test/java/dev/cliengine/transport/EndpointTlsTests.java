package dev.cliengine.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A server with a certificate of its own for {@code localhost}. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class EndpointTlsTests {

	private static final char[] PASSWORD = "changeit".toCharArray();

	private static final Duration LONG = Duration.ofSeconds(60);

	private SSLContext trusting;

	private HttpsServer server;

	@BeforeAll
	void aServer(@TempDir Path directory) throws Exception {
		this.trusting = context(keys(directory.resolve("keys.p12")));
		this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
		this.server.setHttpsConfigurator(new HttpsConfigurator(this.trusting));
		this.server.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		this.server.start();
	}

	@AfterAll
	void noServer() {
		this.server.stop(0);
	}

	@Test
	void aCertificateNobodyKnowsIsNotTrusted() {
		assertThat(new EndpointProbe(LONG).problem(url("https", "localhost")))
			.isEqualTo("the certificate of localhost:" + port() + " is not trusted");
	}

	@Test
	void aTrustedServerAnswers() {
		assertThat(trusting().problem(url("https", "localhost"))).isNull();
	}

	@Test
	void aCertificateForAnotherHostIsTold() {
		assertThat(trusting().problem(url("https", "127.0.0.1")))
			.isEqualTo("the certificate of 127.0.0.1:" + port() + " is for another host");
	}

	@Test
	void whatDoesNotSpeakTlsIsTold() throws IOException {
		try (LoopbackServer plain = new LoopbackServer((self, client) -> {
			self.write(client, "SSH-2.0-OpenSSH_9.2\r\n");
			client.getInputStream().readAllBytes();
		})) {
			assertThat(trusting().problem(plain.url("https"))).isEqualTo(plain.server() + " does not speak TLS");
		}
	}

	private EndpointProbe trusting() {
		return new EndpointProbe(LONG, () -> HttpClient.newBuilder().sslContext(this.trusting));
	}

	private String url(String scheme, String host) {
		return scheme + "://" + host + ":" + port() + "/";
	}

	private int port() {
		return this.server.getAddress().getPort();
	}

	private static KeyStore keys(Path file) throws Exception {
		String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		Process process = new ProcessBuilder(keytool, "-genkeypair", "-keystore", file.toString(), "-storetype",
				"PKCS12", "-storepass", new String(PASSWORD), "-alias", "server", "-keyalg", "EC", "-dname",
				"CN=localhost", "-ext", "SAN=dns:localhost", "-validity", "3650")
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream input = Files.newInputStream(file)) {
			keys.load(input, PASSWORD);
		}
		return keys;
	}

	/** Shows the certificate, and trusts nothing else. */
	private static SSLContext context(KeyStore keys) throws Exception {
		KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		own.init(keys, PASSWORD);
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("server", keys.getCertificate("server"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
		return context;
	}

}
