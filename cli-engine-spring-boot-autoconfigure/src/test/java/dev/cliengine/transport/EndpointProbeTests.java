package dev.cliengine.transport;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.config.ConfigKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(120)
class EndpointProbeTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	private static final Duration SHORT = Duration.ofMillis(300);

	private final EndpointProbe probe = new EndpointProbe(LONG);

	@ParameterizedTest
	@ValueSource(strings = { "", "example.com", "ftp://example.com", "http:example.com", "http:///path", "/path",
			"file:///etc/passwd", "http://127.0.0.1:99999/", "http://my_host/" })
	void onlyAWholeUrlIsAsked(String url) {
		assertThat(this.probe.problem(url)).isEqualTo("it is not an absolute http or https URL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://", "http://a b/", "http://x/\u001b[2J", "::" })
	void whatIsNoUrlIsNotAsked(String url) {
		assertThat(this.probe.problem(url)).isEqualTo("it is not a URL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://ada:s3cret@127.0.0.1/", "https://ada@127.0.0.1", "http://@127.0.0.1/" })
	void r35AUrlWithAUserIsNotAskedAndNotRepeated(String url) {
		assertThat(this.probe.problem(url)).isEqualTo("a URL must not hold a user or a password");
	}

	@ParameterizedTest
	@CsvSource({ "200 OK", "204 No Content", "301 Moved", "401 Unauthorized", "404 Not Found", "405 Not Allowed",
			"407 Proxy", "500 Oops", "501 Not Implemented" })
	void anyStatusIsAnAnswer(String status) throws IOException {
		String answer = "HTTP/1.1 " + status + "\r\nLocation: /else\r\nContent-Length: 0\r\n\r\n";
		try (LoopbackServer server = LoopbackServer.answering(answer)) {
			assertThat(this.probe.problem(server.url("http"))).isNull();
			assertThat(server.requests()).containsExactly("HEAD /path?q=1 HTTP/1.1");
		}
	}

	@Test
	void theUrlIsAskedWithoutCredentialsAndWithoutAnUpgrade() throws IOException {
		StringBuffer request = new StringBuffer();
		try (LoopbackServer server = new LoopbackServer((self, client) -> {
			request.append(self.readRequest(client));
			self.write(client, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
		})) {
			assertThat(this.probe.problem(server.url("HTTP"))).isNull();
			assertThat(request).doesNotContainIgnoringCase("authorization")
				.doesNotContainIgnoringCase("cookie")
				.doesNotContainIgnoringCase("upgrade");
		}
	}

	@Test
	void aServerThatBreaksOffIsAskedWithGetAndItsContentIsNotRead() throws Exception {
		try (LoopbackServer server = new LoopbackServer((self, client) -> {
			if (self.readRequest(client).startsWith("GET")) {
				self.write(client, "HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n");
				while (true) {
					self.write(client, "more ".repeat(1000));
				}
			}
		})) {
			assertThat(this.probe.problem(server.url("http"))).isNull();
			assertThat(server.requests()).startsWith("HEAD /path?q=1 HTTP/1.1").endsWith("GET /path?q=1 HTTP/1.1");
			assertThat(server.left.await(60, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void aHostThatCannotExistIsUnknown() {
		// No name has more than 63 characters between its dots, so nobody is asked for it
		String host = "x".repeat(64) + ".invalid";
		assertThat(this.probe.problem("http://" + host + "/")).isEqualTo("there is no host " + host);
	}

	@Test
	void whereNobodyListensTheConnectionIsRefused() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		for (String scheme : new String[] { "http", "https" }) {
			assertThat(this.probe.problem(scheme + "://127.0.0.1:" + port))
				.isEqualTo("127.0.0.1:" + port + " refused the connection");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "SSH-2.0-OpenSSH_9.2\r\n", "\u0015\u0003\u0001\u0000\u0002\u0002\n", "220 mail\r\n" })
	void whatIsNotHttpIsTold(String text) throws IOException {
		try (LoopbackServer server = LoopbackServer.answering(text)) {
			assertThat(this.probe.problem(server.url("http"))).isEqualTo(server.server() + " does not speak HTTP");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "HTTP/1.1 20" })
	void whoHangsUpHasNotAnswered(String text) throws IOException {
		try (LoopbackServer server = LoopbackServer.answering(text)) {
			assertThat(this.probe.problem(server.url("http")))
				.isEqualTo(server.server() + " closed the connection without an answer");
		}
	}

	@Test
	void whoResetsTheConnectionHasNotAnswered() throws IOException {
		try (LoopbackServer server = new LoopbackServer((self, client) -> client.setSoLinger(true, 0))) {
			assertThat(this.probe.problem(server.url("http")))
				.isEqualTo(server.server() + " closed the connection without an answer");
		}
	}

	@Test
	void r12AServerThatNeverAnswersIsLeftWhenTheTimeIsUp() throws Exception {
		try (LoopbackServer server = new LoopbackServer(EndpointProbeTests::readOn)) {
			assertThat(new EndpointProbe(SHORT).problem(server.url("http")))
				.isEqualTo(server.server() + " did not answer within 0.3 s");
			assertThat(server.left.await(60, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void r12AServerThatNeverShakesHandsIsLeftToo() throws Exception {
		try (LoopbackServer server = new LoopbackServer(EndpointProbeTests::readOn)) {
			assertThat(new EndpointProbe(SHORT).problem(server.url("https")))
				.isEqualTo(server.server() + " did not answer within 0.3 s");
			assertThat(server.left.await(60, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void r12AServerThatDripsIsLeftWhenTheTimeIsUp() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		try (LoopbackServer server = new LoopbackServer((self, client) -> {
			self.readRequest(client);
			self.write(client, "HTTP/1.1 200 OK\r\n");
			while (!waited(never, 20)) {
				self.write(client, "X");
			}
		})) {
			assertThat(new EndpointProbe(SHORT).problem(server.url("http")))
				.isEqualTo(server.server() + " did not answer within 0.3 s");
			assertThat(server.left.await(60, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void r13WhoeverInterruptsTheThreadEndsIt() throws Exception {
		Thread asking = Thread.currentThread();
		try (LoopbackServer server = new LoopbackServer((self, client) -> {
			asking.interrupt();
			readOn(self, client);
		})) {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.probe.problem(server.url("http")))
				.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.INTERRUPTED));
			assertThat(Thread.interrupted()).isTrue();
			assertThat(server.left.await(60, TimeUnit.SECONDS)).isTrue();
		}
	}

	@Test
	void noThreadKeepsTheProcess() throws IOException {
		try (LoopbackServer server = new LoopbackServer(EndpointProbeTests::readOn)) {
			new EndpointProbe(SHORT).problem(server.url("http"));
			assertThat(Thread.getAllStackTraces().keySet())
				.filteredOn((thread) -> thread.getName().contains("HttpClient") || thread.getName().contains("probe"))
				.allMatch(Thread::isDaemon);
		}
	}

	@Test
	void aConfigurationKeyCanUseIt() {
		ConfigKey key = ConfigKey.named("endpoint").probe(this.probe::problem).build();
		assertThat(key.probe().problem("nonsense")).isNotNull();
	}

	/** Listens until the client has gone. */
	private static void readOn(LoopbackServer server, Socket client) throws IOException {
		client.getInputStream().readAllBytes();
		throw new EOFException();
	}

	private static boolean waited(CountDownLatch latch, long millis) {
		try {
			return latch.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			return true;
		}
	}

}
