package dev.cliengine.terminal;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledIf("pseudoTerminalsCanBeMade")
class TerminalProbeTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource({ "'', true true true 57 7", "< /dev/null, false true true 57 6", "> /dev/null, true false true -1 5",
			"2> /dev/null, true true false 57 3", "'< /dev/null > /dev/null 2>&1', false false false -1 0" })
	void eachDescriptorIsLookedAtOnItsOwn(String redirection, String expected) {
		assertThat(onTerminal("stty cols 57 rows 20", redirection)).isEqualTo(expected);
	}

	@Test
	void r14ATerminalIsNeverNarrowerThanTwenty() {
		assertThat(onTerminal("stty cols 7 rows 20", "")).isEqualTo("true true true 20 7");
	}

	@Test
	void aTerminalThatDoesNotTellHasNoColumns() {
		assertThat(onTerminal("stty cols 0 rows 0", "")).isEqualTo("true true true -1 7");
	}

	@ParameterizedTest
	@CsvSource({ "120, 120", "5, 20", "0, 57", "-3, 57", "wide, 57", "99999999999, 57", "'', 57" })
	void aPositiveNumberInTheEnvironmentWins(String variable, int expected) {
		assertThat(onTerminal("stty cols 57 rows 20", "", variable)).isEqualTo("true true true " + expected + " 7");
	}

	@ParameterizedTest
	@CsvSource({ "20, '', 20", "20, 33, 33", "20, 0, 20", "0, '', -1" })
	void rowsAreThoseOfTheEnvironmentElseOfTheTerminal(int rows, String variable, int expected) {
		assertThat(report("rows", "stty cols 57 rows " + rows, "", variable)).isEqualTo("rows " + expected);
	}

	@Test
	void whatIsNoTerminalHasNoRows() {
		assertThat(report("rows", "stty cols 57 rows 20", "> /dev/null", "33")).isEqualTo("rows -1");
	}

	private String onTerminal(String preparation, String redirection, String... columns) {
		return report("probe", preparation, redirection, columns);
	}

	private String report(String what, String preparation, String redirection, String... variables) {
		Path report = this.directory.resolve("report");
		String[] arguments = Stream.concat(Stream.of(what, report.toString()), Stream.of(variables))
			.toArray(String[]::new);
		String command = ChildJvm.command(StreamsChild.class, arguments) + " " + redirection;
		ChildJvm.Result result = new ChildJvm(this.directory)
			.run("script -qec \"" + preparation + "; " + command + "\" /dev/null");
		assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
		return ChildJvm.read(report);
	}

	static boolean pseudoTerminalsCanBeMade() {
		return Path.of("/proc/self/fd").toFile().isDirectory() && Path.of("/usr/bin/script").toFile().canExecute();
	}

}
