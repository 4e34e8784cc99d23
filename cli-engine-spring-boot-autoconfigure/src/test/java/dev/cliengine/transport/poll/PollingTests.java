package dev.cliengine.transport.poll;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.CallContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PollingTests {

	private final Polling quick = Polling.every(Duration.ofMillis(1));

	@Test
	void pausesGrowToTheLongest() {
		Polling polling = new Polling(Duration.ofSeconds(1), Duration.ofSeconds(5), 2, null);
		assertThat(List.of(polling.pause(1), polling.pause(2), polling.pause(3), polling.pause(4),
				polling.pause(1_000_000)))
			.extracting(Duration::toSeconds)
			.containsExactly(1L, 2L, 4L, 5L, 5L);
		assertThatIllegalArgumentException().isThrownBy(() -> new Polling(Duration.ZERO, Duration.ZERO, 0.5, null));
	}

	@Test
	void itIsAskedUntilTheAnswerIsGood() {
		AtomicInteger asked = new AtomicInteger();
		assertThat(this.quick.until(Mono.fromCallable(asked::incrementAndGet), (answer) -> answer == 3).block())
			.isEqualTo(3);
		Iterator<Mono<String>> answers = List.of(Mono.<String>empty(), Mono.just("a"), Mono.just("b")).iterator();
		assertThat(this.quick.until(Mono.defer(answers::next), "b"::equals).block()).isEqualTo("b");
		assertThat(asked).hasValue(3);
	}

	@Test
	void aFailureEndsIt() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.quick
				.until(Mono.error(new CliException(ErrorCategory.NOT_FOUND, "gone")), (answer) -> true)
				.block())
			.withMessage("gone");
	}

	@Test
	void theLimitEndsIt() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(
					() -> this.quick.withLimit(Duration.ofMillis(20)).until(Mono.just(1), (answer) -> false).block())
			.satisfies((failure) -> {
				assertThat(failure.category()).isEqualTo(ErrorCategory.TIMEOUT);
				assertThat(failure.code()).isEqualTo("WAIT_TIMEOUT");
			});
	}

	@Test
	void theEndOfTheRunEndsIt() {
		Cancellation cancellation = new Cancellation();
		CallContext run = mock(CallContext.class);
		given(run.cancellation()).willReturn(cancellation);
		AtomicInteger asked = new AtomicInteger();
		Mono<Integer> never = this.quick.until(Mono.fromCallable(() -> {
			if (asked.incrementAndGet() == 3) {
				cancellation.cancel(ErrorCategory.INTERRUPTED);
			}
			return 0;
		}), (answer) -> false);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> never.contextWrite((context) -> context.put(CallContext.class, run)).block())
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.INTERRUPTED));
	}

}
