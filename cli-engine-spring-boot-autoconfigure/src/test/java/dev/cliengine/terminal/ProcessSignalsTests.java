package dev.cliengine.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class ProcessSignalsTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@EnumSource(TerminationSignal.class)
	void categoryAndExitCodeBelongTogether(TerminationSignal signal) {
		assertThat(ExitCodePolicy.standard().exitCode(signal.category())).isEqualTo(signal.exitCode());
	}

	@ParameterizedTest
	@EnumSource(TerminationSignal.class)
	@EnabledOnOs(OS.LINUX)
	void r13ASignalCancelsTheRun(TerminationSignal signal) throws Exception {
		try (Child child = start("", "obedient")) {
			child.kill(signal.name());
			child.says("cancelled " + signal.category());
			child.says("hook");
			assertThat(child.exitCode()).isEqualTo(signal.exitCode());
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r13ASecondInterruptEndsTheProcessAtOnce() throws Exception {
		try (Child child = start("", "stubborn")) {
			child.kill("INT");
			child.says("cancelled INTERRUPTED");
			child.kill("INT");
			child.saysNoMore();
			assertThat(child.exitCode()).isEqualTo(130);
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r13AnInterruptAfterATerminationEndsTheProcessToo() throws Exception {
		try (Child child = start("", "stubborn")) {
			child.kill("TERM");
			child.says("cancelled " + ErrorCategory.TERMINATED);
			child.kill("TERM");
			child.kill("INT");
			child.saysNoMore();
			assertThat(child.exitCode()).isEqualTo(130);
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r13UnderNohupAHangUpStaysIgnored() throws Exception {
		try (Child child = start("nohup ", "obedient")) {
			child.kill("HUP");
			child.kill("TERM");
			child.says("cancelled TERMINATED");
			child.says("hook");
			assertThat(child.exitCode()).isEqualTo(143);
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r13ClosingRestoresTheFormerHandlers() throws Exception {
		try (Child child = start("", "closed")) {
			child.kill("TERM");
			child.says("hook");
			child.saysNoMore();
			assertThat(child.exitCode()).isEqualTo(143);
		}
	}

	@Test
	void aSignalTheSystemDoesNotHaveIsSkipped() {
		assertThat(SignalBridge.handle("NOSUCHSIGNAL", () -> {
		})).isEmpty();
	}

	private Child start(String prefix, String mode) throws IOException {
		String command = ChildJvm.command(SignalsChild.class, mode);
		Process process = new ChildJvm(this.directory).start("exec " + prefix + command);
		Child child = new Child(process, process.inputReader(StandardCharsets.UTF_8));
		child.says("ready");
		return child;
	}

	private record Child(Process process, BufferedReader output) implements AutoCloseable {

		void says(String line) throws IOException {
			assertThat(this.output.readLine()).isEqualTo(line);
		}

		void saysNoMore() throws IOException {
			assertThat(this.output.readLine()).isNull();
		}

		void kill(String signal) throws IOException, InterruptedException {
			String line = "kill -" + signal + " " + this.process.pid();
			assertThat(new ProcessBuilder("/bin/sh", "-c", line).start().waitFor()).isZero();
		}

		int exitCode() throws InterruptedException {
			assertThat(this.process.waitFor(30, TimeUnit.SECONDS)).isTrue();
			return this.process.exitValue();
		}

		@Override
		public void close() {
			this.process.destroyForcibly();
		}

	}

}
