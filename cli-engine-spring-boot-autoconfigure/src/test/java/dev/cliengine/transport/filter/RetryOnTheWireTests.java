package dev.cliengine.transport.filter;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.http.HttpMethod;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;

import static org.assertj.core.api.Assertions.assertThat;

class RetryOnTheWireTests {

	private static final String BUSY = FaultyServer.answer("503 Busy", "Content-Type: application/json\r\n",
			"{\"code\":\"BUSY\",\"message\":\"try later\",\"request_id\":\"r-9\"}");

	private final TestRun run = new TestRun();

	@Test
	void r27TheCodeOfTheServerOutlivesTheAttempts() throws Exception {
		try (FaultyServer server = answering(BUSY)) {
			CliException failure = this.run
				.failure(TestRun.client(quick(server)).get().uri("/a").retrieve().bodyToMono(String.class));
			assertThat(failure.code()).isEqualTo("BUSY");
			assertThat(failure.requestId()).isEqualTo("r-9");
			assertThat(failure.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
			assertThat(server.lines()).containsExactly("GET /a", "GET /a", "GET /a");
		}
	}

	@Test
	void r27ABodyGivenAsAValueIsSentAgain() throws Exception {
		try (FaultyServer server = answering(BUSY)) {
			this.run.failure(TestRun.client(quick(server).idempotencyHeader("Idempotency-Key"))
				.post()
				.uri("/a")
				.bodyValue("the same")
				.retrieve()
				.bodyToMono(String.class));
			assertThat(server.requests()).hasSize(3).allMatch((request) -> request.endsWith("the same"));
		}
	}

	@Test
	void r27ABodySentPieceByPieceIsNotSentAgain() throws Exception {
		try (FaultyServer server = answering(BUSY)) {
			for (boolean keyed : List.of(true, false)) {
				this.run.failure(TestRun.client(quick(server).idempotencyHeader(keyed ? "Idempotency-Key" : null))
					.post()
					.uri("/a")
					.header("Content-Length", "4")
					.body(Flux.just("ab", "cd"), String.class)
					.retrieve()
					.bodyToMono(String.class));
			}
			assertThat(server.lines()).containsExactly("POST /a", "POST /a");
			this.run.failure(TestRun.client(quick(server))
				.post()
				.uri("/b")
				.header("Content-Length", "4")
				.attributes(Call.retryable(true))
				.body(Flux.just("ab", "cd"), String.class)
				.retrieve()
				.bodyToMono(String.class));
			assertThat(server.lines()).endsWith("POST /b", "POST /b", "POST /b").hasSize(5);
		}
	}

	@Test
	void aConnectionThatTheServerGaveUpIsReplacedForAReadWithoutAnyPolicy() throws Exception {
		try (FaultyServer server = givingUp()) {
			assertThat(second(TestRun.once(server), "GET")).isEqualTo("fresh");
		}
	}

	@Test
	void aConnectionThatTheServerGaveUpIsReplacedForWhatMayBeRepeated() throws Exception {
		try (FaultyServer server = givingUp()) {
			assertThat(second(quick(server), "DELETE")).isEqualTo("fresh");
		}
		try (FaultyServer server = givingUp()) {
			assertThat(second(quick(server).idempotencyHeader("Idempotency-Key"), "POST")).isEqualTo("fresh");
		}
	}

	@Test
	void r27AWriteWithoutAKeyIsNotSentAgainOnAFreshConnection() throws Exception {
		try (FaultyServer server = givingUp()) {
			assertThat(second(quick(server), "POST")).isEqualTo("CONNECTION_RESET");
			assertThat(server.lines()).filteredOn((line) -> line.startsWith("POST")).hasSize(1);
		}
	}

	/** What comes of a call on a connection that was used before. */
	private String second(Backend.Builder backend, String method) {
		var client = TestRun.client(backend);
		this.run
			.failure(client.get().uri("/first").attributes(Call.retryable(false)).retrieve().bodyToMono(String.class));
		try {
			return String.valueOf(this.run
				.get(client.method(HttpMethod.valueOf(method)).uri("/second").retrieve().bodyToMono(String.class)));
		}
		catch (CliException ex) {
			return ex.code();
		}
	}

	/** After a failure of its own the server takes one more request, and closes. */
	private static FaultyServer givingUp() throws IOException {
		return new FaultyServer((peer) -> {
			if (peer.read().contains("/first")) {
				peer.write(FaultyServer.answer("500 Oops", "", "oops"));
				peer.read();
			}
			else {
				peer.write(FaultyServer.answer("200 OK", "", "fresh"));
			}
		});
	}

	private static FaultyServer answering(String answer) throws IOException {
		return new FaultyServer((peer) -> {
			while (true) {
				peer.read();
				peer.write(answer);
			}
		});
	}

	private static Backend.Builder quick(FaultyServer server) {
		return TestRun.once(server).retry(TestRun.quickly());
	}

}
