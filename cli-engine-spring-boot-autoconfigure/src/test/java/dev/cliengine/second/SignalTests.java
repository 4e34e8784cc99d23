package dev.cliengine.second;

import java.nio.file.Path;

import dev.cliengine.third.WatchedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class SignalTests {

	private static final String WAITING = "{\"waiting\":true}";

	@TempDir
	Path home;

	@Test
	void r13AnInterruptEndsTheCommandInOneSentence() throws Exception {
		try (Running hanging = new Cli(SecondApplication.class, this.home).start("note", "hang")) {
			hanging.says(WAITING);
			hanging.signal("INT");
			assertThat(hanging.result()).isEqualTo(new Result(130, "", "command interrupted\n"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "TERM, 143", "HUP, 129" })
	void r13ASignalEndsACommandThatIgnoresItAndIsRecorded(String signal, int exitCode) throws Exception {
		try (Running hanging = watched().start("watch", "hang")) {
			hanging.says(WAITING);
			hanging.signal(signal);
			assertThat(hanging.result()).isEqualTo(new Result(exitCode, "",
					"authorizer\nown advice\naudit watch hang interrupted\ncommand interrupted\n"));
		}
	}

	@Test
	void r13ASecondInterruptEndsAtOnceWhatDoesNotWantToEnd() throws Exception {
		try (Running hanging = watched().with("LINGER", "1").start("watch", "hang")) {
			hanging.says(WAITING);
			hanging.signal("INT");
			hanging.complains("lingering");
			hanging.signal("INT");
			assertThat(hanging.result().exitCode()).isEqualTo(130);
		}
	}

	@Test
	void aDeadlineEndsACommandThatHangs() {
		Result result = watched().run("watch", "hang", "--timeout", "200ms", "--human");
		assertThat(result).isEqualTo(new Result(1, WAITING + "\n", """
				authorizer
				own advice
				audit watch hang timeout
				Error: command timed out after 200ms
				Fix: Give it more time with --timeout, or none at all with --timeout 0s
				"""));
	}

	private Cli watched() {
		return new Cli(WatchedApplication.class, this.home);
	}

}
