package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamingTests {

	private final List<String> records = Collections.synchronizedList(new ArrayList<>());

	private final CliTester cli = new CliTester().audit((entry) -> this.records.add(entry.status().word()));

	@ParameterizedTest
	@ValueSource(strings = { "--json", "--human", "--verbose" })
	void eachEventIsOneLineOfCompactJsonWhateverTheFormat(String option) {
		stream((context) -> {
			context.events().send(new TreeMap<>(Map.of("status", "building", "progress", 10)));
			context.events().send(Map.of("status", "<done>\n"));
			context.events().send(null);
			return "ignored";
		});
		assertThat(this.cli.run("vehicle", "build", option))
			.isEqualTo(Result.ok("{\"progress\":10,\"status\":\"building\"}\n{\"status\":\"<done>\\n\"}\nnull\n"));
		assertThat(this.records).containsExactly("ok");
	}

	@Test
	void noEventIsNoOutput() {
		stream((context) -> null);
		assertThat(this.cli.run("vehicle", "build")).isEqualTo(Result.ok(""));
	}

	@Test
	void aFluxIsAStream() {
		stream((context) -> Flux.range(1, 1000).publishOn(Schedulers.parallel()));
		assertThat(this.cli.run("vehicle", "build").stdout()).isEqualTo(lines(1, 1000));
		assertThat(this.records).containsExactly("ok");
	}

	@Test
	void aMonoIsAStreamOfOne() {
		stream((context) -> Mono.just(7));
		assertThat(this.cli.run("vehicle", "build").stdout()).isEqualTo("7\n");
	}

	@Test
	void theOrderIsKept() {
		stream((context) -> {
			for (int i = 1; i <= 10_000; i++) {
				context.events().send(i);
			}
			return null;
		});
		assertThat(this.cli.run("vehicle", "build").stdout()).isEqualTo(lines(1, 10_000));
	}

	@Test
	void aFailureComesAfterTheEvents() {
		stream((context) -> {
			context.events().send(1);
			context.events().send(2);
			throw new CliException(ErrorCategory.NOT_FOUND, "no third");
		});
		assertThat(this.cli.run("vehicle", "build")).isEqualTo(new Result(4, "1\n2\n", """
				{
				  "error": {
				    "code": "ERROR",
				    "message": "no third",
				    "system": "vehicle"
				  }
				}
				"""));
		assertThat(this.records).containsExactly("error");
	}

	@Test
	void aFailureOfAFluxComesAfterTheEvents() {
		stream((context) -> Flux.range(1, 100)
			.concatWith(Mono.error(new CliException(ErrorCategory.PERMISSION, "no more"))));
		Result result = this.cli.run("vehicle", "build", "--human");
		assertThat(result).isEqualTo(new Result(5, lines(1, 100), "Error: no more\n"));
	}

	@Test
	void anErrorOfTheJvmIsAFailureToo() {
		stream((context) -> {
			throw new StackOverflowError("too deep");
		});
		assertThat(this.cli.run("vehicle", "build", "--human").stderr()).startsWith("Error: too deep\n");
	}

	@Test
	void anEventWithoutJsonFormEndsTheStream() {
		stream((context) -> Flux.<Object>just(1, Double.NaN, 3));
		Result result = this.cli.run("vehicle", "build");
		assertThat(result.exit()).isOne();
		assertThat(result.stdout()).isEqualTo("1\n");
	}

	@Test
	void aHandlerThatLeavesItsThreadInterruptedStillEnds() {
		stream((context) -> {
			context.events().send(1);
			Thread.currentThread().interrupt();
			return null;
		});
		assertThat(this.cli.run("vehicle", "build")).isEqualTo(Result.ok("1\n"));
	}

	@Test
	void theStepsOfTheChainHoldForStreamsToo() {
		FixedProvider provider = FixedProvider.of("sso", "ada");
		this.cli.with(provider).authorizer((request) -> this.records.add("authorizer"));
		this.cli.command(CliTester.open("vehicle delete").tier(Tier.DESTRUCTIVE).streaming(), (context) -> {
			throw new AssertionError("The handler ran");
		});
		assertThat(this.cli.run("vehicle", "delete").exit()).isEqualTo(2);
		assertThat(this.records).containsExactly("authorizer", "error");
	}

	@Test
	void cancellingStopsAHandlerThatSends() throws Exception {
		CountDownLatch stopped = new CountDownLatch(1);
		stream((context) -> {
			try {
				while (true) {
					context.events().send(1);
				}
			}
			catch (CliException ex) {
				this.records.add(ex.category().name());
				stopped.countDown();
				throw ex;
			}
		});
		Result result = this.cli.run("vehicle", "build", "--timeout", "50ms");
		assertThat(result.exit()).isOne();
		assertThat(result.stderr()).contains("command timed out after 50ms");
		assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(this.records).contains("INTERRUPTED", "timeout");
	}

	@Test
	void cancellingCancelsAFlux() throws Exception {
		CountDownLatch cancelled = new CountDownLatch(1);
		Cancellation cancellation = new Cancellation();
		stream((context) -> Flux.just(1)
			.concatWith(
					Flux.<Integer>never().doOnSubscribe((started) -> cancellation.cancel(ErrorCategory.INTERRUPTED)))
			.doOnCancel(cancelled::countDown));
		assertThat(this.cli.run(cancellation, "vehicle", "build").exit()).isEqualTo(130);
		assertThat(cancelled.await(30, TimeUnit.SECONDS)).isTrue();
	}

	private void stream(CommandHandler.Body body) {
		this.cli.command(CliTester.open("vehicle build").streaming(), body);
	}

	private static String lines(int from, int to) {
		StringBuilder lines = new StringBuilder();
		for (int i = from; i <= to; i++) {
			lines.append(i).append('\n');
		}
		return lines.toString();
	}

}
