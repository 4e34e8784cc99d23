package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeadlineTests {

	private final List<String> records = Collections.synchronizedList(new ArrayList<>());

	/** What never ends by itself ends with the test. */
	private final CountDownLatch over = new CountDownLatch(1);

	private final CliTester cli = new CliTester().audit((entry) -> this.records.add("audit " + entry.status()))
		.activity((event) -> this.records.add("activity " + event.status()));

	@AfterEach
	void end() {
		this.over.countDown();
	}

	@Test
	void aHandlerThatIgnoresInterruptsIsLeftBehind() {
		this.cli.command("vehicle wait", (context) -> {
			ignoreEverything();
			return "too late";
		});
		assertThat(this.cli.run("vehicle", "wait", "--timeout", "30ms", "--json")).isEqualTo(Result.failed(1, """
				{
				  "error": {
				    "code": "ERROR",
				    "message": "command timed out after 30ms",
				    "system": "fleet"
				  },
				  "fix": "Give it more time with --timeout, or none at all with --timeout 0s"
				}
				"""));
		assertThat(this.records).containsExactly("audit timeout", "activity timeout");
	}

	@Test
	void theTimeIsToldAsItWasTyped() {
		this.cli.command("vehicle wait", (context) -> {
			ignoreEverything();
			return 1;
		});
		assertThat(this.cli.run("vehicle", "wait", "--timeout", " .02s", "--human").stderr())
			.startsWith("Error: command timed out after  .02s\n");
	}

	@Test
	void aProviderThatHangsIsLeftBehind() {
		this.cli.with(new Hanging());
		this.cli.command(CommandSpec.command("vehicle get"), (context) -> 1);
		assertThat(this.cli.run("vehicle", "get", "--timeout=30ms", "--verbose").stderr())
			.contains("command timed out after 30ms");
		assertThat(this.records).containsExactly("audit timeout", "activity timeout");
	}

	@Test
	void anAuthorizerThatHangsIsLeftBehind() {
		this.cli.authorizer((request) -> ignoreEverything());
		this.cli.command("vehicle get", (context) -> 1);
		assertThat(this.cli.run("vehicle", "get", "--timeout=30ms").stderr()).contains("command timed out");
	}

	@Test
	void whoeverListensIsToldWhyAndTheThreadIsInterrupted() throws Exception {
		CountDownLatch interrupted = new CountDownLatch(1);
		this.cli.command("vehicle wait", (context) -> {
			Cancellation cancellation = context.cancellation();
			cancellation.onCancel(() -> this.records.add("listener " + cancellation.reason()));
			try {
				this.over.await();
			}
			catch (InterruptedException ex) {
				interrupted.countDown();
			}
			return 1;
		});
		assertThat(this.cli.run("vehicle", "wait", "--timeout=30ms").exit()).isOne();
		assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(this.records).contains("listener TIMEOUT");
	}

	@ParameterizedTest
	@CsvSource({ "INTERRUPTED,130", "TERMINATED,143", "HUNG_UP,129" })
	void r13ASignalLeavesTheHandlerBehind(ErrorCategory signal, int exit) {
		Cancellation cancellation = new Cancellation();
		this.cli.command("vehicle wait", (context) -> {
			cancellation.cancel(signal);
			ignoreEverything();
			return "too late";
		});
		assertThat(this.cli.run(cancellation, "vehicle", "wait", "--json"))
			.isEqualTo(Result.failed(exit, "command interrupted\n"));
		assertThat(this.records).containsExactly("audit interrupted", "activity interrupted");
	}

	@Test
	void aResultInTimeIsShownAndNothingIsCancelled() {
		Cancellation cancellation = new Cancellation();
		this.cli.command("vehicle count", (context) -> 1);
		assertThat(this.cli.run(cancellation, "vehicle", "count", "--timeout", "1h").exit()).isZero();
		assertThat(cancellation.isCancelled()).isFalse();
	}

	@Test
	void aFailureInTimeComesOutAsItIs() {
		this.cli.command("vehicle count", (context) -> {
			throw new OutOfMemoryError("of doors");
		});
		assertThat(this.cli.run("vehicle", "count", "--timeout", "1h", "--human").stderr())
			.startsWith("Error: of doors\n");
	}

	@Test
	void anInterruptedCallerIsAnInterruptedRunAndStaysInterrupted() {
		CountDownLatch started = new CountDownLatch(1);
		Thread caller = Thread.currentThread();
		this.cli.command("vehicle wait", (context) -> {
			started.countDown();
			caller.interrupt();
			ignoreEverything();
			return 1;
		});
		Result result = this.cli.run("vehicle", "wait");
		assertThat(Thread.interrupted()).isTrue();
		assertThat(result).isEqualTo(Result.failed(130, "command interrupted\n"));
		assertThat(this.records).containsExactly("audit interrupted", "activity interrupted");
	}

	/** As a call into a library does that knows no interrupts. */
	private void ignoreEverything() {
		boolean ended = false;
		while (!ended) {
			try {
				this.over.await();
				ended = true;
			}
			catch (InterruptedException ex) {
				// ignored, that is the point
			}
		}
	}

	private final class Hanging implements AuthProvider {

		@Override
		public String name() {
			return "hanging";
		}

		@Override
		public Credential credential(CredentialRequest request) {
			ignoreEverything();
			return Credential.of("hanging", "", "", "");
		}

	}

}
