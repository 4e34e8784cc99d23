package dev.cliengine.transport.filter;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Call;
import dev.cliengine.transport.Timeouts;

import static org.assertj.core.api.Assertions.assertThat;

class CancellationTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	private static final Duration SHORT = Duration.ofMillis(300);

	private final TestRun run = new TestRun();

	@ParameterizedTest
	@EnumSource(names = { "INTERRUPTED", "TERMINATED", "HUNG_UP", "TIMEOUT" })
	void aRunThatIsStoppedStopsItsCallBeforeTheAnswer(ErrorCategory reason) throws Exception {
		try (FaultyServer server = new FaultyServer((peer) -> {
			peer.read();
			this.run.cancellation().cancel(reason);
			peer.stayUntilLeft();
		})) {
			assertThat(this.run.failure(text(TestRun.once(server))).category()).isEqualTo(reason);
			assertThat(server.isLeft()).isTrue();
		}
	}

	@Test
	void aRunThatIsStoppedStopsItsCallInTheMiddleOfTheAnswer() throws Exception {
		try (FaultyServer server = halfway()) {
			WebClient client = TestRun.client(TestRun.once(server));
			CliException failure = this.run.failure(client.get()
				.uri("/")
				.attributes(Call.streaming())
				.exchangeToFlux((response) -> response.bodyToFlux(DataBuffer.class))
				.doOnNext((buffer) -> this.run.cancellation().cancel(ErrorCategory.INTERRUPTED))
				.then());
			assertThat(failure.category()).isEqualTo(ErrorCategory.INTERRUPTED);
			assertThat(server.isLeft()).isTrue();
		}
	}

	@Test
	void aRunThatWasStoppedCallsNobody() throws Exception {
		this.run.cancellation().cancel(ErrorCategory.TERMINATED);
		try (FaultyServer server = FaultyServer.sending(FaultyServer.json("{}"))) {
			assertThat(this.run.failure(text(TestRun.once(server))).category()).isEqualTo(ErrorCategory.TERMINATED);
			assertThat(server.lines()).isEmpty();
		}
	}

	@Test
	void aWaitForTheNextAttemptIsStoppedToo() throws Exception {
		try (FaultyServer server = FaultyServer
			.sending(FaultyServer.answer("503 Busy", "Retry-After: 25\r\nConnection: close\r\n", ""))) {
			Mono<String> call = text(TestRun.once(server).retry(TestRun.quickly()))
				.doOnSubscribe((any) -> stopOnceWaiting());
			assertThat(this.run.failure(call).category()).isEqualTo(ErrorCategory.INTERRUPTED);
			assertThat(server.lines()).hasSize(1);
		}
	}

	@Test
	void f6AServerThatNeverAnswersIsGivenUp() throws Exception {
		try (FaultyServer server = silent()) {
			Backend.Builder backend = TestRun.once(server);
			CliException late = this.run.failure(text(backend.timeouts(new Timeouts(LONG, SHORT, LONG, LONG))));
			assertThat(late.code()).isEqualTo("RESPONSE_TIMEOUT");
			assertThat(late.category()).isEqualTo(ErrorCategory.TIMEOUT);
			assertThat(this.run.failure(text(backend.timeouts(new Timeouts(LONG, LONG, LONG, SHORT)))).code())
				.isEqualTo("RESPONSE_TIMEOUT");
			assertThat(server.isLeft()).isTrue();
		}
	}

	@Test
	void f6AServerThatFallsSilentIsGivenUpAlsoByAStreamingCall() throws Exception {
		try (FaultyServer server = halfway()) {
			Backend.Builder backend = TestRun.once(server).timeouts(new Timeouts(LONG, LONG, SHORT, LONG));
			assertThat(this.run.failure(text(backend)).code()).isEqualTo("RESPONSE_STALLED");
			assertThat(this.run
				.failure(TestRun.client(backend)
					.get()
					.uri("/")
					.attributes(Call.streaming())
					.retrieve()
					.bodyToMono(String.class))
				.code()).isEqualTo("RESPONSE_STALLED");
			assertThat(server.isLeft()).isTrue();
		}
	}

	@Test
	void aStreamingCallMayOutliveTheLimitOfCalls() throws Exception {
		try (FaultyServer server = new FaultyServer((peer) -> {
			peer.read();
			peer.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
			for (int i = 0; i < 10; i++) {
				peer.pause(50);
				peer.write("x");
			}
		})) {
			Backend.Builder backend = TestRun.once(server).timeouts(new Timeouts(LONG, LONG, LONG, SHORT));
			assertThat(this.run.failure(text(backend)).code()).isEqualTo("RESPONSE_TIMEOUT");
			assertThat(this.run.get(TestRun.client(backend)
				.get()
				.uri("/")
				.attributes(Call.streaming())
				.retrieve()
				.bodyToMono(String.class))).isEqualTo("x".repeat(10));
		}
	}

	@Test
	void aReaderWhoAsksForNothingMayTakeAnyTime() {
		Silence silence = new Silence(Duration.ofMillis(20));
		silence.asked(1);
		silence.heard();
		assertThat(silence.tooLong().thenReturn("late").timeout(Duration.ofMillis(200), Mono.just("patient")).block())
			.isEqualTo("patient");
		silence.asked(1);
		silence.tooLong().block(Duration.ofSeconds(30));
	}

	private void stopOnceWaiting() {
		Thread stopping = new Thread(() -> {
			while (this.run.waits().isEmpty()) {
				Thread.onSpinWait();
			}
			this.run.cancellation().cancel(ErrorCategory.INTERRUPTED);
		}, "stopping");
		stopping.setDaemon(true);
		stopping.start();
	}

	private static Mono<String> text(Backend.Builder backend) {
		return TestRun.client(backend).get().uri("/").retrieve().bodyToMono(String.class);
	}

	private static FaultyServer silent() throws Exception {
		return new FaultyServer((peer) -> {
			peer.read();
			peer.stayUntilLeft();
		});
	}

	private static FaultyServer halfway() throws Exception {
		return new FaultyServer((peer) -> {
			peer.read();
			peer.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
			peer.stayUntilLeft();
		});
	}

}
