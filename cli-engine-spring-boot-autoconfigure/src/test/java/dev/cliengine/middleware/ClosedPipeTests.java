package dev.cliengine.middleware;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.core.CliException;
import dev.cliengine.core.Tier;
import dev.cliengine.terminal.ClosedPipeException;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClosedPipeTests {

	private final List<String> records = Collections.synchronizedList(new ArrayList<>());

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final CliTester cli = new CliTester().audit((entry) -> this.records.add(entry.status().word()));

	@Test
	void r11AStreamThatOnlyReadsStopsQuietly() throws Exception {
		this.cli.stdout(new Failing(new ClosedPipeException(null)));
		stream(Tier.READ, (context) -> {
			try {
				while (true) {
					context.events().send("x");
				}
			}
			catch (CliException ex) {
				this.stopped.countDown();
				throw ex;
			}
		});
		assertThat(this.cli.run("vehicle", "build")).isEqualTo(Result.ok(""));
		assertThat(this.stopped.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(this.records).containsExactly("ok");
	}

	@Test
	void r11AStreamThatMakesOneEventAndWaitsStopsAtOnce() throws Exception {
		this.cli.stdout(new Failing(new ClosedPipeException(null)));
		stream(Tier.READ, (context) -> Flux.just(1).concatWith(Flux.never()).doOnCancel(this.stopped::countDown));
		assertThat(this.cli.run("vehicle", "build")).isEqualTo(Result.ok(""));
		assertThat(this.stopped.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void r11AStreamThatChangesSomethingFinishesItsWork() {
		this.cli.stdout(new Failing(new ClosedPipeException(null)));
		stream(Tier.MUTATE, (context) -> {
			for (int i = 0; i < 5000; i++) {
				context.events().send(i);
			}
			this.records.add("finished");
			return null;
		});
		assertThat(this.cli.run("vehicle", "build")).isEqualTo(Result.ok(""));
		assertThat(this.records).containsExactly("finished", "ok");
	}

	@Test
	void r11AFailureOfWorkThatWentOnIsStillTold() {
		this.cli.stdout(new Failing(new ClosedPipeException(null)));
		stream(Tier.MUTATE, (context) -> {
			context.events().send(1);
			throw new IllegalStateException("boom");
		});
		Result result = this.cli.run("vehicle", "build", "--human");
		assertThat(result.exit()).isOne();
		assertThat(result.stderr()).startsWith("Error: boom\n");
	}

	@Test
	void r12AFullDiskIsAFailureOfAStream() {
		this.cli.stdout(new Failing(new IOException("No space left on device")));
		stream(Tier.READ, (context) -> Flux.range(1, 5000));
		Result result = this.cli.run("vehicle", "build", "--human");
		assertThat(result.exit()).isOne();
		assertThat(result.stderr()).startsWith("Error: Cannot write the output: No space left on device\n");
		assertThat(this.records).containsExactly("error");
	}

	@Test
	void r11AResultNobodyReadsIsNoFailure() {
		this.cli.stdout(new Failing(new ClosedPipeException(null))).command("vehicle list", (context) -> 1);
		assertThat(this.cli.run("vehicle", "list")).isEqualTo(Result.ok(""));
		assertThat(this.cli.run("--help")).isEqualTo(Result.ok(""));
		assertThat(this.cli.run("--version")).isEqualTo(Result.ok(""));
	}

	@Test
	void r12AResultThatCannotBeWrittenIsAFailure() {
		this.cli.stdout(new Failing(new IOException("No space left on device")))
			.command("vehicle list", (context) -> 1);
		String expected = "Error: Cannot write the output: No space left on device\n";
		assertThat(this.cli.run("vehicle", "list", "--human")).isEqualTo(Result.failed(1, expected));
		assertThat(this.cli.run("--version").exit()).isOne();
	}

	private void stream(Tier tier, CommandHandler.Body body) {
		this.cli.command(CliTester.open("vehicle build").tier(tier).streaming(), body);
	}

	private static final class Failing extends OutputStream {

		private final IOException failure;

		private Failing(IOException failure) {
			this.failure = failure;
		}

		@Override
		public void write(int value) throws IOException {
			throw this.failure;
		}

	}

}
