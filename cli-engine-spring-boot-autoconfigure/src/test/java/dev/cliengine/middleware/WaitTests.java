package dev.cliengine.middleware;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

import dev.cliengine.command.CommandResult;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Operation;
import dev.cliengine.core.OperationState;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;
import dev.cliengine.transport.poll.Polling;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WaitTests {

	private static final OperationState<Map<String, Integer>> STARTED = OperationState.running("op-7", "queued");

	private final CliTester cli = new CliTester().with(Polling.every(Duration.ofMillis(1)));

	private final List<String> asked = new ArrayList<>();

	private Callable<OperationState<Map<String, Integer>>> question = answers(List
		.of(OperationState.running("op-7", "running"), OperationState.done("op-7", "ready", Map.of("doors", 4))));

	@BeforeEach
	void mount() {
		this.cli.command(CliTester.open("vehicle build").waits(),
				(context) -> Mono.just(operation().next("vehicle status op-7")));
	}

	@Test
	void withoutWaitItsStateIsTheResult() {
		assertThat(run("--json")).isEqualTo(Result.ok("""
				{
				  "data": {
				    "done": false,
				    "id": "op-7",
				    "problem": null,
				    "result": null,
				    "state": "queued"
				  },
				  "next_actions": [
				    {
				      "command": "fleetctl vehicle status op-7",
				      "description": "See how far op-7 is"
				    }
				  ]
				}
				"""));
		assertThat(this.asked).isEmpty();
	}

	@Test
	void withWaitItIsAskedUntilItIsDone() {
		assertThat(run("--wait", "--json")).isEqualTo(Result.ok("""
				{
				  "data": {
				    "done": true,
				    "id": "op-7",
				    "problem": null,
				    "result": {
				      "doors": 4
				    },
				    "state": "ready"
				  }
				}
				"""));
		assertThat(this.asked).containsExactly("running", "ready");
	}

	@Test
	void aStateCanBeWaitedFor() {
		assertThat(run("--wait=RUNNING", "--json").stdout()).contains("\"state\": \"running\"");
		assertThat(this.asked).containsExactly("running");
		assertThat(run("--wait=queued", "--json").stdout()).contains("\"state\": \"queued\"");
		assertThat(this.asked).hasSize(1);
	}

	@Test
	void anotherEndThanTheOneWaitedForIsAFailure() {
		Result result = run("--wait=parked");
		assertThat(result.exit()).isEqualTo(1);
		assertThat(result.stderr()).contains("Operation op-7 ended as ready, not as parked", "vehicle status op-7");
	}

	@Test
	void anOperationThatFailsFailsTheCommand() {
		this.question = answers(List.of(OperationState.failed("op-7", "error", "no wheels left")));
		Result result = run("--wait", "--json");
		assertThat(result.exit()).isEqualTo(1);
		assertThat(result.stderr()).contains("OPERATION_FAILED", "Operation op-7 failed: no wheels left");
		this.cli.command("vehicle broken",
				(context) -> Operation.of(OperationState.failed("op-8", "error", "no wheels left"), this.question));
		assertThat(this.cli.run("vehicle", "broken").exit()).isEqualTo(1);
	}

	@Test
	void theLimitOfWaitingLeavesTheOperationAlone() {
		this.question = () -> {
			this.cli.clock().advance(Duration.ofSeconds(11));
			return OperationState.running("op-7", "running");
		};
		Result result = run("--wait-timeout", "20s", "--json");
		assertThat(result.exit()).isEqualTo(1);
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).contains("\"WAIT_TIMEOUT\"", "Operation op-7 is still running after 20s",
				"fleetctl vehicle status op-7");
	}

	@Test
	void aLimitThatIsNoneIsRefusedBeforeAnythingRuns() {
		this.cli.command(CliTester.open("vehicle start").waits(), (context) -> {
			throw new IllegalStateException("it ran");
		});
		assertThat(this.cli.run("vehicle", "start", "--wait-timeout", "soon").stderr()).contains("invalid timeout")
			.doesNotContain("it ran");
	}

	@Test
	void r16AnInterruptSaysWhichOperationGoesOn() {
		Cancellation cancellation = new Cancellation();
		CountDownLatch never = new CountDownLatch(1);
		this.question = () -> {
			cancellation.cancel(ErrorCategory.INTERRUPTED);
			never.await();
			return STARTED;
		};
		Result result = this.cli.run(cancellation, "vehicle", "build", "--wait");
		assertThat(result.exit()).isEqualTo(130);
		assertThat(result.stderr()).contains("Operation op-7 goes on at the server; see 'vehicle status op-7'",
				"command interrupted");
	}

	@Test
	void aQuestionThatFailsFailsTheCommand() {
		this.question = () -> {
			throw new CliException(ErrorCategory.UNAVAILABLE, "out of reach");
		};
		assertThat(run("--wait").stderr()).contains("out of reach");
	}

	@Test
	void onATerminalALineSaysHowFarItIs() {
		this.cli.onTerminal();
		assertThat(run("--wait").stderr())
			.isEqualTo("\r\u001B[KWaiting for op-7: queued (0 s)\r\u001B[KWaiting for op-7: running (0 s)\r\u001B[K");
	}

	@Test
	void whatTheHandlerSaysBesideIsKept() {
		this.cli.command("vehicle wash",
				(context) -> CommandResult.of(operation()).warning("cold water").next("vehicle dry", "Dry it"));
		Result result = this.cli.run("vehicle", "wash", "--json");
		assertThat(result.stdout()).contains("queued", "cold water", "vehicle dry");
	}

	private Result run(String... options) {
		List<String> line = new ArrayList<>(List.of("vehicle", "build"));
		line.addAll(List.of(options));
		return this.cli.run(line.toArray(String[]::new));
	}

	private Operation<Map<String, Integer>> operation() {
		return Operation.of(STARTED, () -> {
			OperationState<Map<String, Integer>> state = this.question.call();
			this.asked.add(state.state());
			return state;
		});
	}

	private static Callable<OperationState<Map<String, Integer>>> answers(
			List<OperationState<Map<String, Integer>>> states) {
		Iterator<OperationState<Map<String, Integer>>> answers = states.iterator();
		return answers::next;
	}

}
