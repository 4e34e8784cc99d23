package dev.cliengine.transport.poll;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.CallContext;

/**
 * How often something is asked again.
 *
 * @param first the pause after the first question
 * @param longest no pause is longer
 * @param factor how much longer each pause is than the one before, 1 or more
 * @param limit how long it goes on in all, {@code null} for no limit of its own
 * @since 0.1.0
 */
public record Polling(Duration first, Duration longest, double factor, @Nullable Duration limit) {

	public Polling {
		if (first.isNegative() || longest.compareTo(first) < 0 || factor < 1) {
			throw new IllegalArgumentException("Pauses begin above zero and do not become shorter");
		}
	}

	/** After a second, then less and less often, every ten seconds in the end. */
	public static Polling standard() {
		return new Polling(Duration.ofSeconds(1), Duration.ofSeconds(10), 1.5, null);
	}

	/** At even intervals. */
	public static Polling every(Duration interval) {
		return new Polling(interval, interval, 1, null);
	}

	/** The same for no longer than this. */
	public Polling withLimit(@Nullable Duration limit) {
		return new Polling(this.first, this.longest, this.factor, limit);
	}

	/**
	 * The pause after a question.
	 * @param questions how many have been asked, 1 or more
	 */
	public Duration pause(long questions) {
		double millis = this.first.toMillis() * Math.pow(this.factor, questions - 1);
		return (millis < this.longest.toMillis()) ? Duration.ofMillis((long) millis) : this.longest;
	}

	/**
	 * Asks until an answer is good, and gives that one.
	 * @param question asked anew each time; no answer at all is not a good one
	 * @return fails with {@link ErrorCategory#TIMEOUT} and the code {@code WAIT_TIMEOUT}
	 * at the limit, as the question does, or when the run of the subscriber is cancelled
	 */
	public <T> Mono<T> until(Mono<T> question, Predicate<? super T> good) {
		return until(question, good,
				() -> CliException.category(ErrorCategory.TIMEOUT)
					.code("WAIT_TIMEOUT")
					.message("It was not ready after " + this.limit));
	}

	/** The same with a failure of one's own at the limit. */
	public <T> Mono<T> until(Mono<T> question, Predicate<? super T> good, Supplier<CliException> late) {
		Mono<T> answer = question
			.repeatWhen((asked) -> asked.index()
				.concatMap((turn) -> Mono.delay(pause(turn.getT1() + 1), Schedulers.parallel())))
			.filter(good)
			.next();
		Mono<T> limited = (this.limit != null) ? answer.timeout(this.limit, Mono.error(late)) : answer;
		return Mono.deferContextual((subscriber) -> Mono.firstWithSignal(limited, cancelled(subscriber)));
	}

	private static <T> Mono<T> cancelled(ContextView subscriber) {
		if (!subscriber.hasKey(CallContext.class)) {
			return Mono.never();
		}
		Cancellation cancellation = subscriber.get(CallContext.class).cancellation();
		return Mono.create((sink) -> {
			Runnable forget = cancellation.onCancel(() -> sink.error(interrupted(cancellation.reason())));
			sink.onDispose(forget::run);
		});
	}

	private static CliException interrupted(@Nullable ErrorCategory reason) {
		return new CliException((reason != null) ? reason : ErrorCategory.INTERRUPTED, "command interrupted");
	}

}
