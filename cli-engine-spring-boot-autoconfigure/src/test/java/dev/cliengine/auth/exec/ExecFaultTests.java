package dev.cliengine.auth.exec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.auth.exec.ProgramStart.Starter;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExecFaultTests {

	private static final String BUSY = "Cannot run program \"corp-login\": error=26, Text file busy";

	@TempDir
	private Path directory;

	@Test
	void f13AProgramNobodyFindsIsMissing() {
		ExecAuthProvider provider = new ExecAuthProvider(ExecCommand.of("corp", List.of("corp-login")),
				(name) -> Optional.empty(), Clock.systemUTC());
		CliException failure = assertFails(provider, "auth: exec corp-login: No such file or directory: ");
		assertThat(failure.fix()).contains("corp-login");
	}

	@Test
	void f13WhatTheSystemSaysOfAProgramItDoesNotStartIsPassedOn() throws IOException {
		Path gone = this.directory.resolve("gone");
		Path data = Files.writeString(this.directory.resolve("data"), "");
		assertFails(provider(gone), "auth: exec corp-login: No such file or directory: ");
		assertFails(provider(data), "auth: exec corp-login: Permission denied: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { BUSY, "Cannot run program \"x\": Exec failed, error: 26 (Text file busy) " })
	void f13AProgramThatIsBeingWrittenIsTriedAgain(String message) throws Exception {
		AtomicInteger starts = new AtomicInteger();
		Starter starter = (words) -> {
			if (starts.incrementAndGet() <= 5) {
				throw new IOException(message);
			}
			return new ProcessBuilder(words).start();
		};
		ExecAuthProvider provider = script().provider(ExecCommand.of("corp", List.of("corp-login")), starter,
				"echo '{\"token\":\"t\"}'");
		assertThat(provider.credential(ProviderScript.request("")).secret()).isEqualTo(Secret.of("t"));
		assertThat(starts).hasValue(6);
	}

	@Test
	void f13AProgramThatIsAlwaysBeingWrittenIsGivenUp() {
		AtomicInteger starts = new AtomicInteger();
		Starter starter = (words) -> {
			starts.incrementAndGet();
			throw new IOException(BUSY);
		};
		assertFails(script().provider(ExecCommand.of("corp", List.of("corp-login")), starter),
				"auth: exec corp-login: Text file busy: ");
		assertThat(starts).hasValue(6);
	}

	@Test
	void f13AProgramThatPrintsNothingOrGarbageIsReported() {
		assertFails("exit 0", "auth: parse credential from corp-login: the output is empty");
		assertFails("echo '<html>'",
				"auth: parse credential from corp-login: the output is not valid JSON at line 1, column 1");
		assertFails("echo '[1]'", "auth: parse credential from corp-login: the output is not a JSON object");
		assertFails("echo '{\"token\":\"t\"'",
				"auth: parse credential from corp-login: the output is not valid JSON at line 2, column 1");
		assertFails("printf '\\xff\\xfe\\x00\\x01garbage'", "auth: parse credential from corp-login", true);
	}

	@Test
	void f13AGibibyteIsCutShort() {
		assertFails("exec head -c 1073741824 /dev/zero",
				"auth: exec corp-login: it printed more than 1048576 bytes to stdout");
		assertFails("exec head -c 1073741824 /dev/zero >&2",
				"auth: exec corp-login: it printed more than 1048576 bytes to stderr");
	}

	@Test
	void f13WhoPrintsTooMuchIsKilledWithWhatItStarted() throws Exception {
		LifeLine line = LifeLine.in(this.directory);
		assertFails("exec 9> \"$here/line\"; sleep 600 & exec cat /dev/zero",
				"auth: exec corp-login: it printed more than 1048576 bytes to stdout");
		line.awaitAllGone();
	}

	@Test
	void theLimitItselfMayBePrinted() throws Exception {
		ExecCommand command = new ExecCommand("corp", List.of("corp-login"), Duration.ZERO, 13);
		assertThat(script().provider(command, "printf '{\"token\":\"t\"}'")
			.credential(ProviderScript.request(""))
			.secret()).isEqualTo(Secret.of("t"));
		assertFails(script().provider(command, "printf '{\"token\":\"t\"} '"),
				"auth: exec corp-login: it printed more than 13 bytes to stdout");
	}

	@Test
	void f13AProgramThatNeverEndsIsKilledWithWhatItStarted() throws Exception {
		LifeLine line = LifeLine.in(this.directory);
		ExecCommand command = new ExecCommand("corp", List.of("corp-login"), Duration.ofSeconds(3), 1 << 20);
		assertFails(script().provider(command, LifeLine.HOLDERS), "auth: exec corp-login: signal: killed: ");
		line.awaitAllGone();
	}

	@Test
	void f13AFailureCountsWhateverIsPrinted() {
		assertFails("echo '{\"token\":\"t\"}'; echo 'not  today' >&2; exit 3",
				"auth: exec corp-login: exit status 3: not  today");
		assertFails("kill -TERM $$", "auth: exec corp-login: signal: 15: ");
	}

	@Test
	void anInterruptKillsTheProgramAndWhatItStarted() throws Exception {
		LifeLine line = LifeLine.in(this.directory);
		ExecAuthProvider provider = script().provider(LifeLine.HOLDERS);
		CompletableFuture<Throwable> thrown = new CompletableFuture<>();
		Thread caller = new Thread(() -> {
			try {
				provider.credential(ProviderScript.request(""));
			}
			catch (Throwable ex) {
				thrown.complete(ex);
			}
		});
		caller.start();
		line.awaitReady();
		caller.interrupt();
		assertThat(thrown.get(60, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
		line.awaitAllGone();
	}

	@Test
	void aCancelledLoginKillsTheProgramAndAsksNoFurther() throws Exception {
		LifeLine line = LifeLine.in(this.directory);
		Cancellation cancellation = new Cancellation();
		ExecAuthProvider provider = script().provider(LifeLine.HOLDERS);
		CompletableFuture<Void> cancelled = CompletableFuture.runAsync(() -> cancel(cancellation, line));
		LoginRequest request = new LoginRequest(new Account("corp", "", ""), List.of(), Map.of(), cancellation);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> provider.login(request))
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.INTERRUPTED));
		cancelled.get(60, TimeUnit.SECONDS);
		line.awaitAllGone();
	}

	@Test
	void whatAProgramLeavesRunningCannotHoldUpItsAnswer() throws Exception {
		LifeLine line = LifeLine.in(this.directory);
		ExecAuthProvider provider = script().provider("exec 9> \"$here/line\"", "sleep 600 &",
				"echo $! > \"$here/pid\"", "echo '{\"token\":\"t\"}'");
		try {
			assertThat(provider.credential(ProviderScript.request("")).secret()).isEqualTo(Secret.of("t"));
		}
		finally {
			long pid = Long.parseLong(Files.readString(this.directory.resolve("pid")).strip());
			ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
			line.awaitAllGone();
		}
	}

	@Test
	void r35NoFailureShowsWhatTheProgramPrintedToStdout() {
		for (String answer : List.of("CANARY-1", "{\"token\":CANARY-1}", "{\"token\":\"CANARY-1\"", "\"CANARY-1\" x",
				"{\"token\":[\"CANARY-1\"]}", "{\"token\":\"CANARY-1\"} CANARY-1",
				"{\"token\":\"CANARY-1\",\"expires_at\":\"CANARY-1\"}")) {
			CliException failure = assertFails(script().provider("echo '" + answer + "'"), "auth: ", true);
			assertThat(failure).hasNoCause();
			assertThat(failure.getMessage() + failure.fix()).doesNotContain("CANARY");
		}
		assertThat(assertFails(script().provider("echo CANARY-1; exit 1"), "auth: ", true).getMessage())
			.doesNotContain("CANARY");
	}

	private void assertFails(String line, String message) {
		assertFails(script().provider(line), message);
	}

	private void assertFails(String line, String beginning, boolean onlyBeginning) {
		assertFails(script().provider(line), beginning, onlyBeginning);
	}

	private static CliException assertFails(ExecAuthProvider provider, String message) {
		return assertFails(provider, message, false);
	}

	private static CliException assertFails(ExecAuthProvider provider, String message, boolean onlyBeginning) {
		CliException[] thrown = new CliException[1];
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> provider.credential(ProviderScript.request("")))
			.satisfies((failure) -> {
				assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
				assertThat(failure.getMessage()).startsWith(message);
				assertThat(onlyBeginning || failure.getMessage().equals(message)).as(failure.getMessage()).isTrue();
				thrown[0] = failure;
			});
		return thrown[0];
	}

	private static ExecAuthProvider provider(Path program) {
		return new ExecAuthProvider(ExecCommand.of("corp", List.of("corp-login")), (name) -> Optional.of(program),
				Clock.systemUTC());
	}

	private static void cancel(Cancellation cancellation, LifeLine line) {
		try {
			line.awaitReady();
			cancellation.cancel(ErrorCategory.INTERRUPTED);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ProviderScript script() {
		return new ProviderScript(this.directory);
	}

}
