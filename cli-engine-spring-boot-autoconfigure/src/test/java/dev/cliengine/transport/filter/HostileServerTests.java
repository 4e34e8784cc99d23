package dev.cliengine.transport.filter;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.Limits;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.Timeouts;

import static org.assertj.core.api.Assertions.assertThat;

class HostileServerTests {

	private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {
	};

	private static final String CHUNKED = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
			+ "Transfer-Encoding: chunked\r\n\r\n";

	/** As much as two systems may keep between two programs. */
	private static final long BETWEEN = 24L << 20;

	private final TestRun run = new TestRun();

	private final List<FaultyServer> servers = new ArrayList<>();

	@AfterEach
	void stop() throws IOException {
		for (FaultyServer server : this.servers) {
			server.close();
		}
	}

	@Test
	void r28JsonThatBreaksOff() throws IOException {
		assertThat(code(sending(FaultyServer.json("{\"a\":[1,2")))).isEqualTo("MALFORMED_RESPONSE");
		assertThat(code(sending("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"a\":")))
			.isEqualTo("MALFORMED_RESPONSE");
	}

	@Test
	void r28AnAnswerShorterThanPromised() throws IOException {
		assertThat(code(
				sending("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"a\":1")))
			.isEqualTo("RESPONSE_TRUNCATED");
		assertThat(code(sending(CHUNKED + "6\r\n{\"a\":1"))).isEqualTo("RESPONSE_TRUNCATED");
		assertThat(code(sending(CHUNKED + "nonsense\r\n{\"a\":1"))).isEqualTo("RESPONSE_TRUNCATED");
	}

	@Test
	void r28AnAnswerOfAnotherType() throws IOException {
		CliException page = failure(sending(FaultyServer.answer("200 OK", "Content-Type: text/html; charset=utf-8\r\n",
				"<html><form>Log in</form></html>")));
		assertThat(page.code()).isEqualTo("UNEXPECTED_CONTENT_TYPE");
		assertThat(page).hasMessageContaining("login page");
		assertThat(code(sending(FaultyServer.answer("200 OK", "Content-Type: image/png\r\n", "{}"))))
			.isEqualTo("UNEXPECTED_CONTENT_TYPE");
		assertThat(code(sending(FaultyServer.answer("200 OK", "Content-Type: text/html\r\n", "<html>")), "list"))
			.isEqualTo("UNEXPECTED_CONTENT_TYPE");
		assertThat(code(sending(FaultyServer.json("<html>")))).isEqualTo("MALFORMED_RESPONSE");
	}

	@Test
	void r28ASmallAnswerThatUnpacksToALargeOne() throws IOException {
		byte[] mebibyte = new byte[2048];
		Deflater deflater = new Deflater(9, true);
		deflater.setInput(new byte[1 << 20]);
		int length = deflater.deflate(mebibyte, 0, mebibyte.length, Deflater.FULL_FLUSH);
		deflater.end();
		FaultyServer server = started(new FaultyServer((peer) -> {
			peer.read();
			peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n\r\n");
			peer.write(new byte[] { 0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3 });
			for (int i = 0; i < 10 << 10; i++) {
				peer.write(Arrays.copyOf(mebibyte, length));
			}
			peer.stayUntilLeft();
		}));
		assertThat(code(TestRun.once(server))).isEqualTo("RESPONSE_TOO_LARGE");
	}

	@Test
	void r28AnAnswerWithoutEnd() throws IOException {
		FaultyServer server = started(new FaultyServer((peer) -> {
			peer.read();
			peer.write(CHUNKED);
			while (true) {
				peer.write("2000\r\n" + " ".repeat(0x2000) + "\r\n");
			}
		}));
		assertThat(code(TestRun.once(server).limits(new Limits(1 << 20, 1 << 10, 5)))).isEqualTo("RESPONSE_TOO_LARGE");
		assertThat(server.written()).isLessThan(BETWEEN);
	}

	@Test
	void r28AnAnswerThatSaysItIsTooLargeIsNotRead() throws IOException {
		FaultyServer server = sending("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx");
		assertThat(code(TestRun.once(server))).isEqualTo("RESPONSE_TOO_LARGE");
	}

	@Test
	void r28AFailureWithoutEnd() throws IOException {
		FaultyServer server = started(new FaultyServer((peer) -> {
			peer.read();
			peer.write(CHUNKED.replace("200 OK", "404 Gone"));
			while (true) {
				peer.write("2000\r\n" + " ".repeat(0x2000) + "\r\n");
			}
		}));
		assertThat(code(TestRun.once(server))).isEqualTo("HTTP_404");
		assertThat(server.written()).isLessThan(BETWEEN);
	}

	@Test
	void r28AnAnswerByteByByte() throws IOException {
		FaultyServer server = started(new FaultyServer((peer) -> {
			peer.read();
			peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[");
			while (true) {
				peer.pause(20);
				peer.write(" ");
			}
		}));
		assertThat(code(TestRun.once(server).timeouts(callsOf(Duration.ofMillis(500))))).isEqualTo("RESPONSE_TIMEOUT");
	}

	@Test
	void f6HeadersByteByByte() throws IOException {
		FaultyServer server = started(new FaultyServer((peer) -> {
			peer.read();
			peer.write("HTTP/1.1 200 OK\r\nX-Slow: ");
			while (true) {
				peer.pause(20);
				peer.write("x");
			}
		}));
		assertThat(code(TestRun.once(server).timeouts(callsOf(Duration.ofMillis(500))))).isEqualTo("RESPONSE_TIMEOUT");
	}

	@Test
	void r28TenThousandHeaders() throws IOException {
		StringBuilder headers = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			headers.append("X-Header-").append(i).append(": some value\r\n");
		}
		assertThat(code(sending("HTTP/1.1 200 OK\r\n" + headers + "\r\n"))).isEqualTo("MALFORMED_RESPONSE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SSH-2.0-OpenSSH_9.6\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n", "\r\n\r\n\r\n",
			"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n" })
	void r28WhatIsNoHttp(String text) throws IOException {
		assertThat(code(sending(text))).isIn("MALFORMED_RESPONSE", "UNEXPECTED_CONTENT_TYPE", "CONNECTION_RESET",
				"RESPONSE_TIMEOUT");
	}

	@Test
	void r28ANameThatComesTwice() throws IOException {
		assertThat(code(sending(FaultyServer.json("{\"id\":1,\"id\":2}")))).isEqualTo("MALFORMED_RESPONSE");
	}

	@Test
	void r28ANumberTooLarge() throws IOException {
		FaultyServer server = sending(FaultyServer.json("{\"number\":1e999}"));
		assertThat(code(server, "number")).isEqualTo("MALFORMED_RESPONSE");
		assertThat(this.run.get(get(TestRun.once(server)).bodyToMono(OBJECT))).hasToString("{number=1E+999}");
		assertThat(code(sending(FaultyServer.json("{\"n\":" + "9".repeat(5000) + "}"))))
			.isEqualTo("MALFORMED_RESPONSE");
		assertThat(this.run
			.get(get(TestRun.once(sending(FaultyServer.json("{\"number\":1.5}")))).bodyToMono(Numbered.class)))
			.isEqualTo(new Numbered(1.5));
	}

	@Test
	void r28TenThousandLevels() throws IOException {
		String deep = "[".repeat(10_000) + "]".repeat(10_000);
		assertThat(code(sending(FaultyServer.json(deep)), "list")).isEqualTo("MALFORMED_RESPONSE");
		assertThat(code(sending(FaultyServer.json("{\"a\":" + deep + "}")))).isEqualTo("MALFORMED_RESPONSE");
	}

	@Test
	void r28LinesWithABrokenOneInTheMiddle() throws IOException {
		List<Map<String, Object>> seen = new ArrayList<>();
		FaultyServer server = sending(FaultyServer.answer("200 OK", "Content-Type: application/x-ndjson\r\n",
				"{\"n\":1}\n{\"n\":2}\n{\"n\":}\n{\"n\":4}\n"));
		CliException failure = this.run.failure(TestRun.client(TestRun.once(server))
			.get()
			.uri("/")
			.attributes(Call.streaming())
			.retrieve()
			.bodyToFlux(OBJECT)
			.doOnNext(seen::add)
			.then());
		assertThat(failure.code()).isEqualTo("MALFORMED_RESPONSE");
		assertThat(seen).doesNotContain(Map.of("n", 4));
	}

	@Test
	void r28AReaderOfItsOwnGetsFailuresForPeopleToo() throws IOException {
		WebClient client = TestRun.client(TestRun.once(sending(FaultyServer.json("{\"a\":"))));
		assertThat(this.run.failure(client.get().uri("/").exchangeToMono((response) -> response.bodyToMono(OBJECT)))
			.code()).isEqualTo("MALFORMED_RESPONSE");
		assertThat(this.run.failure(client.get().uri("/").retrieve().toEntity(OBJECT)).code())
			.isEqualTo("MALFORMED_RESPONSE");
		assertThat(
				this.run.failure(client.get().uri("/").exchangeToMono((response) -> response.toEntity(OBJECT))).code())
			.isEqualTo("MALFORMED_RESPONSE");
	}

	@Test
	void f6AServerThatClosesOrResets() throws IOException {
		assertThat(code(started(new FaultyServer((peer) -> peer.read())))).isEqualTo("CONNECTION_RESET");
		assertThat(code(started(new FaultyServer((peer) -> {
			peer.read();
			peer.reset();
		})))).isEqualTo("CONNECTION_RESET");
		assertThat(code(started(new FaultyServer((peer) -> {
			peer.read();
			peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"a\":1");
			peer.pause(100);
			peer.reset();
		})))).isEqualTo("RESPONSE_TRUNCATED");
	}

	@Test
	void f6AServerThatIsNotThere() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		assertThat(code(backend("http://127.0.0.1:" + port))).isEqualTo("CONNECTION_REFUSED");
		assertThat(code(backend("http://nobody.invalid"))).isEqualTo("UNKNOWN_HOST");
	}

	private static Timeouts callsOf(Duration call) {
		Duration minute = Duration.ofMinutes(1);
		return new Timeouts(minute, minute, minute, call);
	}

	private static Backend.Builder backend(String url) {
		return Backend.named("things").baseUrl(url).retry(RetryPolicy.never());
	}

	private String code(FaultyServer server) {
		return code(TestRun.once(server));
	}

	private String code(Backend.Builder backend) {
		return this.run.failure(get(backend).bodyToMono(OBJECT)).code();
	}

	private String code(FaultyServer server, String type) {
		Mono<?> call = "list".equals(type) ? get(TestRun.once(server)).bodyToMono(List.class)
				: get(TestRun.once(server)).bodyToMono(Numbered.class);
		return this.run.failure(call).code();
	}

	private CliException failure(FaultyServer server) {
		return this.run.failure(get(TestRun.once(server)).bodyToMono(OBJECT));
	}

	private static WebClient.ResponseSpec get(Backend.Builder backend) {
		return TestRun.client(backend).get().uri("/").retrieve();
	}

	private FaultyServer sending(String text) throws IOException {
		return started(FaultyServer.sending(text));
	}

	private FaultyServer started(FaultyServer server) {
		this.servers.add(server);
		return server;
	}

	record Numbered(double number) {
	}

}
