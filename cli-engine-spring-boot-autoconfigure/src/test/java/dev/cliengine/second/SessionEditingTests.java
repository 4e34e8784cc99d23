package dev.cliengine.second;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of a line while they type it. */
@EnabledOnOs(OS.LINUX)
class SessionEditingTests {

	private static final String PROMPT = "app> ";

	private static final String INTERRUPT = "\u0003";

	private static final String CLEAR_LINE = "\u0015";

	private static final String RED = "\u001b[31m";

	private static final String GREEN = "\u001b[32m";

	private static final Pattern FAINT = Pattern.compile("\u001b\\[(\\d+;)*2(;\\d+)*m");

	private static final String ERASE = "\u001b[K";

	@TempDir
	Path home;

	@Test
	void aLineIsColouredAndSaysWhatItWants() throws Exception {
		try (TerminalWindow window = cli().with("NO_COLOR", "").open("\"$@\"; echo \"left with $?\"")) {
			window.sees(PROMPT);
			window.type("nonsense");
			window.sees(RED);
			window.type(CLEAR_LINE + "note");
			window.sees(GREEN);
			assertThat(window.sees("<COMMAND>")).containsPattern(FAINT);
			window.type(" fail");
			assertThat(window.sees("<WAY>")).containsPattern(FAINT);
			window.type(" nowhere\r");
			assertThat(window.sees("\n")).contains(ERASE);
			window.sees("error: ");
			window.sees(PROMPT);
			window.type("note plain --nosuch");
			window.sees(RED);
			window.type(INTERRUPT);
			window.sees(PROMPT);
			window.type("no\tpl\t\r");
			window.sees("hello nobody");
			window.sees(PROMPT);
			window.type("exit\r");
			window.sees("left with 0");
		}
	}

	@Test
	void withoutColoursThereIsNothingButTheLine() throws Exception {
		try (TerminalWindow window = cli().open("\"$@\"")) {
			window.sees(PROMPT);
			window.type("note fail nowhere\r");
			assertThat(window.sees("error: ")).doesNotContain("<WAY>", GREEN).doesNotContainPattern(FAINT);
		}
	}

	@Test
	void filesAreCompletedWithTheirQuotes() throws Exception {
		Files.writeString(this.home.resolve("my notes.txt"), "# greetings\nnote plain --name Ada\n");
		Path deep = Files.createDirectories(this.home.resolve("deep"));
		Files.writeString(deep.resolve("one.txt"), "note plain --name Bob\n");
		try (TerminalWindow window = cli().open("\"$@\"")) {
			window.sees(PROMPT);
			window.type("script my\t");
			window.sees("'my notes.txt' ");
			window.type("\r");
			window.sees("hello Ada");
			window.sees(PROMPT);
			window.type("script ~/de\t");
			window.sees(deep + "/");
			window.type("o\t");
			window.sees("ne.txt ");
			window.type("\r");
			window.sees("hello Bob");
			window.sees(PROMPT);
		}
	}

	@Test
	void r13CtrlCEndsAScriptAndNotTheSession() throws Exception {
		Path file = Files.writeString(this.home.resolve("hang"), "note hang\nnote plain\n");
		try (TerminalWindow window = cli().open("\"$@\"")) {
			window.sees(PROMPT);
			window.type("script " + file + "\r");
			window.sees("waiting");
			window.type(INTERRUPT);
			window.sees("command interrupted");
			assertThat(window.sees(PROMPT)).doesNotContain("hello");
			window.type("note plain\r");
			window.sees("hello nobody");
		}
	}

	private Cli cli() {
		return new Cli(SecondApplication.class, this.home);
	}

}
