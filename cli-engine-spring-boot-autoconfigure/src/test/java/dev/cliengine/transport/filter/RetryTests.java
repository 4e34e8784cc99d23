package dev.cliengine.transport.filter;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.CallFault;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.Timeouts;

import static org.assertj.core.api.Assertions.assertThat;

class RetryTests {

	private static final URI ADDRESS = URI.create("http://things.test/v1");

	private final TestRun run = new TestRun();

	private final AtomicInteger attempts = new AtomicInteger();

	private final Backend.Builder backend = Backend.named("things").baseUrl("http://things.test");

	@Test
	void r27WhatTheBackendKnowsToLastIsNotRepeated() {
		this.backend.retry(TestRun.quickly().unless((response) -> response.statusCode().value() == 500));
		assertThat(status("GET", 500, 200)).isEqualTo(500);
		assertThat(status("GET", 503, 500, 200)).isEqualTo(500);
	}

	@Test
	void r27AReadIsRepeatedUntilItWorks() {
		assertThat(status("GET", 503, 500, 200)).isEqualTo(200);
		assertThat(this.run.waits()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
	}

	@Test
	void r27ThereAreThreeAttemptsAndTheLastAnswerGoesOn() {
		assertThat(status("DELETE", 503, 502, 504, 200)).isEqualTo(504);
		assertThat(this.attempts).hasValue(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH" })
	void r27AWriteWithoutAKeyIsNeverRepeated(String method) {
		for (int status : List.of(429, 500, 502, 503, 504)) {
			this.attempts.set(0);
			assertThat(status(method, status, 200)).isEqualTo(status);
			assertThat(this.attempts).hasValue(1);
		}
		this.attempts.set(0);
		assertThat(status(method, new ConnectException(), 200)).isEqualTo(-1);
		assertThat(this.attempts).hasValue(1);
	}

	@Test
	void r27AWriteWithAKeyIsRepeated() {
		this.backend.idempotencyHeader("Idempotency-Key");
		assertThat(status(request("POST").header("Idempotency-Key", "k").build(), 503, 201)).isEqualTo(201);
	}

	@Test
	void r27AKeyThatIsNotSentProtectsNothing() {
		assertThat(status(request("POST").attributes(Call.idempotencyKey("k")).build(), 503, 201)).isEqualTo(503);
	}

	@Test
	void aCallCanSayForItself() {
		assertThat(status(request("POST").attributes(Call.retryable(true)).build(), 503, 201)).isEqualTo(201);
		assertThat(status(request("GET").attributes(Call.retryable(false)).build(), 503, 200)).isEqualTo(503);
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 204, 304, 400, 401, 403, 404, 408, 409, 412, 422, 501, 505 })
	void r27OtherStatusesAreNotRepeated(int status) {
		assertThat(status("GET", status, 200)).isEqualTo(status);
		assertThat(this.attempts).hasValue(1);
	}

	@Test
	void r27ConnectionsThatFailAreTriedAgain() {
		for (Exception failure : List.of(new ConnectException(), new UnresolvedAddressException(),
				new HttpConnectTimeoutException("late"), new EOFException(), new IOException("Connection reset"))) {
			assertThat(status("GET", failure, 200)).as(failure.toString()).isEqualTo(200);
		}
	}

	@Test
	void r27WhatWillNotBeBetterIsNotTriedAgain() {
		for (Exception failure : List.of(new SSLHandshakeException("expired"), new ProtocolException("no HTTP"),
				new HttpTimeoutException("late"), new IllegalArgumentException("bug"))) {
			assertThat(status("GET", failure, 200)).as(failure.toString()).isEqualTo(-1);
		}
		assertThat(status("GET", new CallFault(ErrorCategory.FAILURE, "TOO_MANY_REDIRECTS", "circle"), 200))
			.isEqualTo(-1);
	}

	@Test
	void r27WaitsDoubleUpToTheLongest() {
		RetryPolicy standard = RetryPolicy.standard();
		this.backend.retry(new RetryPolicy(6, Duration.ofSeconds(1), Duration.ofSeconds(3), standard.statuses(),
				standard.methods()));
		status("GET", 503, 503, 503, 503, 503, 200);
		assertThat(this.run.waits().stream().map(Duration::toSeconds)).containsExactly(1L, 2L, 3L, 3L, 3L);
	}

	@Test
	void r27AWaitIsAPartLeftToChance() {
		RandomGenerator half = new Chosen(2);
		assertThat(new RetryFilter(half, Clock.systemUTC()).partOf(Duration.ofMillis(500)))
			.isEqualTo(Duration.ofMillis(250));
		assertThat(new RetryFilter(half, Clock.systemUTC()).partOf(Duration.ZERO)).isZero();
	}

	@Test
	void r27AServerGetsTheTimeItAsksFor() {
		assertThat(status("GET", asking("7"), asking("Sat, 21 Nov 2026 12:00:09 GMT"), 200)).isEqualTo(200);
		assertThat(this.run.waits()).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
	}

	@Test
	void r27AServerThatAsksForTooMuchIsLeftAlone() {
		assertThat(status("GET", asking("31"), 200)).isEqualTo(429);
		assertThat(status("GET", asking("99999999999999999999"), 200)).isEqualTo(429);
		assertThat(this.run.waits()).isEmpty();
	}

	@Test
	void r27ADateCountsByTheClockOfTheServer() {
		ClientResponse response = ClientResponse.create(HttpStatusCode.valueOf(503))
			.header(HttpHeaders.DATE, "Sat, 21 Nov 2026 18:00:00 GMT")
			.header(HttpHeaders.RETRY_AFTER, "Sat, 21 Nov 2026 18:00:05 GMT")
			.build();
		assertThat(status("GET", response, 200)).isEqualTo(200);
		assertThat(this.run.waits()).containsExactly(Duration.ofSeconds(5));
	}

	@Test
	void r27NoWaitGoesBeyondTheLifeOfTheCall() {
		Duration second = Duration.ofSeconds(1);
		this.backend.timeouts(new Timeouts(second, second, second, Duration.ofSeconds(5)));
		assertThat(status("GET", asking("5"), 200)).isEqualTo(429);
		assertThat(status(request("GET").attributes(Call.streaming()).build(), asking("5"), 200)).isEqualTo(200);
	}

	@Test
	void theBodyOfAResponseThatNobodyReadsIsReleased() {
		AtomicInteger read = new AtomicInteger();
		ClientResponse response = ClientResponse.create(HttpStatusCode.valueOf(503))
			.body(Flux.range(0, 3)
				.doOnNext((any) -> read.incrementAndGet())
				.map((any) -> DefaultDataBufferFactory.sharedInstance.wrap(new byte[10])))
			.build();
		assertThat(status("GET", response, 200)).isEqualTo(200);
		assertThat(read).hasValue(3);
	}

	private int status(String method, Object... outcomes) {
		return status(request(method).build(), outcomes);
	}

	/** The status a call ends with, -1 for a failure. */
	private int status(ClientRequest request, Object... outcomes) {
		Deque<Object> script = new ArrayDeque<>(Arrays.asList(outcomes));
		Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
		Integer status = new RetryFilter(new Chosen(1), clock, (wait) -> Mono.just(true)).of(this.backend.build())
			.filter(request, (sent) -> {
				this.attempts.incrementAndGet();
				return outcome(script.removeFirst());
			})
			.map((response) -> response.statusCode().value())
			.onErrorReturn(-1)
			.block(Duration.ofSeconds(30));
		return (status != null) ? status : 0;
	}

	private static Mono<ClientResponse> outcome(Object outcome) {
		if (outcome instanceof CallFault fault) {
			return Mono.error(fault);
		}
		if (outcome instanceof Exception failure) {
			return Mono.error(new WebClientRequestException(failure, HttpMethod.GET, ADDRESS, new HttpHeaders()));
		}
		return Mono.just((outcome instanceof ClientResponse response) ? response
				: ClientResponse.create(HttpStatusCode.valueOf((Integer) outcome)).build());
	}

	private static ClientResponse asking(String wait) {
		return ClientResponse.create(HttpStatusCode.valueOf(429)).header(HttpHeaders.RETRY_AFTER, wait).build();
	}

	private ClientRequest.Builder request(String method) {
		return ClientRequest.create(HttpMethod.valueOf(method), ADDRESS).attributes(Call.context(this.run));
	}

	/** The longest wait, divided. */
	private record Chosen(long divisor) implements RandomGenerator {

		@Override
		public long nextLong() {
			return 0;
		}

		@Override
		public long nextLong(long bound) {
			return (bound - 1) / this.divisor;
		}

	}

}
