package dev.cliengine.middleware;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;
import dev.cliengine.test.OwnThread;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far a producer gets ahead of the reader. Writers are replaced by an
 * {@link EventOutput} that takes an event when the test lets it.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BackPressureTests {

	/** The queue, the last item, and the one event in the hands of either side. */
	private static final int MOST_AHEAD = EventChannel.CAPACITY + 3;

	private final AtomicInteger made = new AtomicInteger();

	private final AtomicInteger written = new AtomicInteger();

	private final AtomicInteger farthest = new AtomicInteger();

	/** The reader begins when the producer has gone as far as it is sure to come. */
	private final CountDownLatch ahead = new CountDownLatch(EventChannel.CAPACITY);

	private final CliTester cli = new CliTester();

	@Test
	void aHandlerWaitsForASlowReader() {
		slowly((context) -> {
			for (int i = 0; i < 1000; i++) {
				context.events().send(i);
				made();
			}
			return null;
		});
		assertThat(this.cli.run("vehicle", "build").exit()).isZero();
		assertThat(this.written).hasValue(1000);
		assertThat(this.farthest).hasValueBetween(EventChannel.CAPACITY, MOST_AHEAD);
	}

	@Test
	void aFluxIsNeverAskedForMoreThanTheChannelHolds() {
		AtomicLong asked = new AtomicLong();
		AtomicLong most = new AtomicLong();
		slowly((context) -> Flux.range(0, 1000).doOnRequest((count) -> {
			long ahead = asked.addAndGet(count) - this.written.get();
			most.accumulateAndGet(ahead, Math::max);
		}).doOnNext((event) -> made()));
		assertThat(this.cli.run("vehicle", "build").exit()).isZero();
		assertThat(this.written).hasValue(1000);
		assertThat(most).hasValueBetween(EventChannel.CAPACITY, MOST_AHEAD);
		assertThat(this.farthest.get()).isLessThanOrEqualTo(MOST_AHEAD);
	}

	@Test
	void whatIsWrittenIsFlushedWhenNothingWaits() throws Exception {
		Semaphore arrived = new Semaphore(0);
		CountDownLatch seen = new CountDownLatch(1);
		this.cli.stdout(new OutputStream() {
			@Override
			public void write(int value) {
				write(new byte[] { (byte) value }, 0, 1);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) {
				arrived.release(length);
			}
		});
		this.cli.command(CliTester.open("vehicle build").streaming(), (context) -> {
			context.events().send(1);
			seen.await();
			return null;
		});
		CompletableFuture<Result> run = CompletableFuture.supplyAsync(() -> this.cli.run("vehicle", "build"),
				OwnThread.EACH);
		arrived.acquire("1\n".length());
		seen.countDown();
		assertThat(run.get()).isEqualTo(Result.ok("1\n"));
	}

	@Test
	void aFluxThatMakesItsEventsWhenAskedDoesNotHoldUpTheWriter() {
		Semaphore room = new Semaphore(40);
		this.cli.advice(AdviceOrder.CONFIRMATION + 1,
				(invocation, next) -> next.invoke(writingTo(invocation, room::release)));
		this.cli.command(CliTester.open("vehicle follow").streaming(),
				(context) -> Flux.generate(this.made::get, (state, sink) -> {
					room.acquireUninterruptibly();
					sink.next(this.made.incrementAndGet());
					if (this.made.get() == 500) {
						sink.complete();
					}
					return this.made.get();
				}));
		assertThat(this.cli.run("vehicle", "follow").exit()).isZero();
		assertThat(this.written).hasValue(500);
	}

	private void slowly(CommandHandler.Body body) {
		this.cli.advice(AdviceOrder.CONFIRMATION + 1,
				(invocation, next) -> next.invoke(writingTo(invocation, this.ahead::await)));
		this.cli.command(CliTester.open("vehicle build").streaming(), body);
	}

	private void made() {
		int ahead = this.made.incrementAndGet() - this.written.get();
		this.farthest.accumulateAndGet(ahead, Math::max);
		this.ahead.countDown();
	}

	private CommandInvocation writingTo(CommandInvocation invocation, Hook hook) {
		RunScope scope = invocation.scope();
		EventOutput output = new EventOutput() {

			@Override
			public void write(@Nullable Object event) throws IOException {
				try {
					hook.beforeWrite();
				}
				catch (InterruptedException ex) {
					throw new InterruptedIOException();
				}
				BackPressureTests.this.written.incrementAndGet();
			}

			@Override
			public void flush() {
			}

		};
		return new CommandInvocation(invocation.handler(), invocation.metadata(), invocation.arguments(),
				invocation.globals(), invocation.settings(), invocation.credentials(),
				new RunScope(scope.correlationId(), scope.cancellation(), scope.audience(), scope.prompter(),
						scope.configuration(), output));
	}

	private interface Hook {

		void beforeWrite() throws InterruptedException;

	}

}
