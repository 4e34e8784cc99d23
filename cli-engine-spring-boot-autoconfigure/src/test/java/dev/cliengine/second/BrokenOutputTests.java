package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class BrokenOutputTests {

	private static final String HEAD = "\"$@\" | head -c 20; exit ${PIPESTATUS[0]}";

	@TempDir
	Path home;

	@Test
	void r11AStreamEndsQuietlyWithItsReader() {
		assertThat(cli().bash(HEAD, "note", "count", "--to", "1000000"))
			.isEqualTo(new Result(0, "1\n2\n3\n4\n5\n6\n7\n8\n9\n10", ""));
	}

	@Test
	void r11AnEffectIsFinishedThoughTheReaderWentAway() throws IOException {
		Path file = this.home.resolve("list");
		Result result = cli().bash(HEAD, "note", "import", "--number", "20000", "--file", file.toString());
		assertThat(result).isEqualTo(new Result(0, "{\"imported\":1}\n{\"imp", ""));
		assertThat(file).hasContent("all 20000");
	}

	@Test
	void r11ALargeResultEndsQuietlyWithItsReader() {
		Result result = cli().bash(HEAD, "note", "list", "--number", "100000");
		assertThat(result.exitCode()).isZero();
		assertThat(result.out()).hasSize(20);
		assertThat(result.err()).isEqualTo("noise of a library\nWARN: NoteCommands: a warning in the log\n");
	}

	@Test
	void r12AFullDeviceIsAFailure() {
		assertFails(cli().bash("\"$@\" > /dev/full", "note", "echo", "a"), "No space left on device");
	}

	@Test
	void r12AStreamToAFullDeviceIsAFailure() {
		assertFails(cli().bash("\"$@\" > /dev/full", "note", "count", "--to", "100000"), "No space left on device");
	}

	@Test
	void r12AClosedStdoutIsAFailure() {
		assertFails(cli().bash("\"$@\" >&-", "note", "echo", "a"), "stdout is closed");
	}

	@Test
	void r12AClosedStderrChangesNoExitCode() {
		assertThat(cli().bash("\"$@\" 2>&-", "note", "crash")).isEqualTo(new Result(1, "", ""));
	}

	@Test
	void r12WithoutStdinCommandsRunThatDoNotReadIt() {
		Result result = cli().bash("\"$@\" <&-", "note", "count", "--to", "2");
		assertThat(result).isEqualTo(new Result(0, "1\n2\n", ""));
	}

	private static void assertFails(Result result, String reason) {
		assertThat(result.exitCode()).isEqualTo(1);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).contains("Cannot write the output: " + reason).doesNotContain("\tat ");
	}

	private Cli cli() {
		return new Cli(SecondApplication.class, this.home);
	}

}
