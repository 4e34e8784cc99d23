package dev.cliengine.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class StreamsTests {

	@TempDir
	Path directory;

	private Path report;

	@BeforeEach
	void nameTheReport() {
		this.report = this.directory.resolve("report");
	}

	@Test
	void givenStreamsAreUsed() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Streams streams = new Streams(new ByteArrayInputStream(new byte[] { 42 }), out, err);
		streams.out().text("data");
		streams.out().flush();
		streams.err().line("talk");
		assertThat(streams.in().read()).isEqualTo(42);
		assertThat(out).hasToString("data");
		assertThat(err).hasToString("talk\n");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r10NothingButDataReachesStdout() {
		ChildJvm.Result result = run("talk", "");
		assertThat(result.out()).isEqualTo("data grüß \ud83d\ude00 \ufffd\n");
		assertThat(result.err()).isEqualTo("printed ^[[31mred\nerred grüß\nsaid\n");
		assertThat(reported()).isEqualTo("wrote, read -1");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r11AReaderThatHasEnoughClosesThePipe() {
		ChildJvm.Result result = run("flood", "| head -c 20");
		assertThat(result.out()).isEqualTo("row 0\nrow 1\nrow 2\nro");
		assertThat(result.err()).isEmpty();
		assertThat(reported()).startsWith("ClosedPipeException: ");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r12AFullDiskIsNoClosedPipe() {
		run("flood", "> /dev/full");
		assertThat(reported()).isEqualTo("IOException: Cannot write the output: No space left on device");
	}

	@ParameterizedTest
	@MethodSource
	@EnabledOnOs(OS.LINUX)
	void r12ADescriptorClosedAtTheStartIsNeverUsed(String redirection, String expected, String out, String err) {
		ChildJvm.Result result = run("talk", redirection);
		assertThat(result.exitCode()).isZero();
		assertThat(reported()).isEqualTo(expected);
		assertThat(result.out()).isEqualTo(out);
		assertThat(result.err()).isEqualTo(err);
	}

	static Stream<Arguments> r12ADescriptorClosedAtTheStartIsNeverUsed() {
		String data = "data grüß \ud83d\ude00 \ufffd\n";
		String talk = "printed ^[[31mred\nerred grüß\nsaid\n";
		return Stream.of(Arguments.of("<&-", "wrote, stdin is closed", data, talk),
				Arguments.of(">&-", "Cannot write the output: stdout is closed, read -1", "", talk),
				Arguments.of("2>&-", "wrote, read -1", data, ""),
				Arguments.of("<&- >&-", "Cannot write the output: stdout is closed, stdin is closed", "", talk),
				Arguments.of("<&- 2>&-", "wrote, stdin is closed", data, ""),
				Arguments.of(">&- 2>&-", "Cannot write the output: stdout is closed, read -1", "", ""),
				Arguments.of("<&- >&- 2>&-", "Cannot write the output: stdout is closed, stdin is closed", "", ""),
				Arguments.of("2> /dev/full", "wrote, read -1", data, ""));
	}

	private ChildJvm.Result run(String mode, String redirection) {
		return new ChildJvm(this.directory)
			.run(ChildJvm.command(StreamsChild.class, mode, this.report.toString()) + " " + redirection);
	}

	private String reported() {
		assertThat(Files.exists(this.report)).isTrue();
		return ChildJvm.read(this.report);
	}

}
