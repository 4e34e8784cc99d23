package dev.cliengine.middleware;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandlerResultTests {

	private static final Result DONE = Result.ok("{\n  \"data\": \"done\"\n}\n");

	private static final Result NOTHING = Result.ok("{}\n");

	@Test
	void aMonoIsWaitedFor() {
		assertThat(run((context) -> Mono.fromCallable(() -> "done"))).isEqualTo(DONE);
		assertThat(run((context) -> Mono.just(CommandResult.of("done")))).isEqualTo(DONE);
		assertThat(run((context) -> Mono.empty())).isEqualTo(NOTHING);
	}

	@Test
	void aStageIsWaitedFor() {
		assertThat(run((context) -> stage(CompletableFuture.supplyAsync(() -> "done")))).isEqualTo(DONE);
		assertThat(run((context) -> stage(CompletableFuture.completedFuture(null)))).isEqualTo(NOTHING);
	}

	@Test
	void aFluxOfACommandThatDoesNotStreamIsAList() {
		assertThat(run((context) -> Flux.just(1, 2)).stdout()).isEqualTo("{\n  \"data\": [\n    1,\n    2\n  ]\n}\n");
		assertThat(run((context) -> Flux.empty()).stdout()).isEqualTo("{\n  \"data\": []\n}\n");
	}

	@Test
	void anOptionalIsItsValueOrNothing() {
		assertThat(run((context) -> Optional.of("done"))).isEqualTo(DONE);
		assertThat(run((context) -> Optional.empty())).isEqualTo(NOTHING);
	}

	@Test
	void recordsKeepNothingButTheirNames() {
		assertThat(run((context) -> List.of(new Vehicle("v1", 4))).stdout().replaceAll("\\s", ""))
			.isEqualTo("{\"data\":[{\"doors\":4,\"id\":\"v1\"}]}");
	}

	@Test
	void failuresComeOutOfMonoFluxAndStageAsTheyAre() {
		CliException failure = new CliException(ErrorCategory.NOT_FOUND, "gone");
		Result expected = run((context) -> {
			throw failure;
		});
		assertThat(expected.exit()).isEqualTo(4);
		assertThat(run((context) -> Mono.error(failure))).isEqualTo(expected);
		assertThat(run((context) -> Flux.just(1).concatWith(Mono.error(failure)))).isEqualTo(expected);
		assertThat(run((context) -> stage(CompletableFuture.failedFuture(failure)))).isEqualTo(expected);
		assertThat(run((context) -> stage(CompletableFuture.runAsync(() -> {
			throw failure;
		})))).isEqualTo(expected);
		assertThat(run((context) -> Mono.fromCallable(() -> {
			throw new IOException("gone");
		})).stderr()).contains("\"message\": \"gone\"");
	}

	@Test
	void aMonoIsCancelledWithTheRun() throws Exception {
		CountDownLatch cancelled = new CountDownLatch(1);
		CliTester cli = new CliTester().command("vehicle wait",
				(context) -> Mono.never().doOnCancel(cancelled::countDown));
		assertThat(cli.run("vehicle", "wait", "--timeout", "30ms").exit()).isOne();
		assertThat(cancelled.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void theRunIsKnownToTheHandler() {
		CliTester cli = new CliTester().with(new GlobalOption(OptionSpec.named("profile").build()));
		cli.command("vehicle get",
				(context) -> Map.of("id", context.correlationId().value(), "profile",
						String.valueOf(context.globals().text("profile")), "path", context.path().words(), "cancelled",
						context.cancellation().isCancelled()));
		String stdout = cli.run("vehicle", "get", "--profile", "work").stdout();
		assertThat(stdout).containsPattern("\"id\": \"[0-9a-f]{32}\"")
			.contains("\"profile\": \"work\"", "\"path\": \"vehicle get\"", "\"cancelled\": false");
	}

	@Test
	void eventsOfACommandThatDoesNotStreamAreAnErrorOfTheProgrammer() {
		assertThat(run((context) -> context.events()).stderr())
			.contains("'vehicle get' is not declared as streaming: take an EventSink");
	}

	private static <T> CompletionStage<T> stage(CompletableFuture<T> future) {
		return future;
	}

	private static Result run(CommandHandler.Body body) {
		return new CliTester().command("vehicle get", body).run("vehicle", "get");
	}

	private record Vehicle(String id, int doors) {
	}

}
