package dev.cliengine.second;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** People who leave something out. */
@EnabledOnOs(OS.LINUX)
class MissingQuestionsTests {

	/** Says at the end how it went, and whether the terminal is as it was. */
	private static final String SCRIPT = """
			before=$(stty -a); %s; code=$?; [ "$(stty -a)" = "$before" ] && echo "restored after $code"; exit $code""";

	@TempDir
	Path home;

	@Test
	void theyAreAskedUntilTheLineIsWhole() throws Exception {
		try (TerminalWindow window = open("\"$@\" note count")) {
			window.sees("How far (--to, a whole number): ");
			window.type("far\r");
			window.sees("expected a whole number\r\n");
			window.sees("How far (--to, a whole number): ");
			window.type("2\r");
			assertThat(window.sees("restored after 0")).contains("app note count --to 2\r\n");
		}
	}

	@Test
	void r13AnInterruptEndsTheQuestions() throws Exception {
		try (TerminalWindow window = open("\"$@\" note fail")) {
			window.sees("The way (WAY):\r\n");
			window.sees("Number or name: ");
			window.type("\u0003");
			assertThat(window.sees("restored after 130")).contains("command interrupted");
		}
	}

	@Test
	void r14AResultThatGoesElsewhereAsksNothing() throws Exception {
		try (TerminalWindow window = open(
				"\"$@\" note count | cat; CI=1 \"$@\" note count; \"$@\" --no-input note count")) {
			assertThat(window.sees("restored after 2")).doesNotContain("How far")
				.containsSubsequence("--to <TO>", "--to <TO>", "--to <TO>");
		}
	}

	@Test
	void theSessionAsksToo() throws Exception {
		try (TerminalWindow window = open("\"$@\"")) {
			window.sees("app> ");
			window.type("note fail\r");
			window.sees("Number or name: ");
			window.type("not-found\r");
			window.sees("app note fail not-found");
			window.sees("it failed");
			window.sees("app> ");
			window.type("exit\r");
			window.sees("restored after 0");
		}
	}

	private TerminalWindow open(String line) {
		return new Cli(SecondApplication.class, this.home).open(SCRIPT.formatted(line));
	}

}
