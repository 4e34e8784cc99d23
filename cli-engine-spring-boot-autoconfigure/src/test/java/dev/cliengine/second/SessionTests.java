package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import dev.cliengine.third.WatchedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** People in front of a terminal. */
@EnabledOnOs(OS.LINUX)
class SessionTests {

	private static final String PROMPT = "app> ";

	private static final String INTERRUPT = "\u0003";

	private static final String END_OF_INPUT = "\u0004";

	private static final String UP = "\u001bOA";

	/** Says at the end how it went, and whether the terminal is as it was. */
	private static final String SCRIPT = """
			before=$(stty -a); "$@"; code=$?; [ "$(stty -a)" = "$before" ] && echo "restored after $code"; exit $code""";

	@TempDir
	Path home;

	@Test
	void somebodyWorksInASessionAndComesBackToIt() throws Exception {
		try (TerminalWindow window = cli().open(SCRIPT)) {
			window.sees("'help' lists commands, TAB completes, 'exit' leaves");
			window.sees(PROMPT);
			completesCommandsAndOptions(window);
			hasItsOwnQuotes(window);
			outlivesFailures(window);
			r13CtrlCStopsWhatIsGoingOn(window);
			asksQuestions(window);
			runsEveryKindOfCommand(window);
			window.type("exit\r");
			window.sees("restored after 0");
		}
		r2HistoryIsForItsOwnerAndWithoutSecrets();
		try (TerminalWindow window = cli().open(SCRIPT)) {
			window.sees(PROMPT);
			window.type(UP + UP);
			window.sees("note plain --name Bob");
			window.type("by\r");
			window.sees("hello Bobby");
			window.sees(PROMPT);
			window.type(END_OF_INPUT);
			window.sees("restored after 0");
		}
	}

	private static void completesCommandsAndOptions(TerminalWindow window) throws Exception {
		window.type("not\t");
		window.sees("note ");
		window.type("ec\t");
		window.sees("echo ");
		window.type("--te\t");
		window.sees("--text ");
		window.type("x\r");
		window.sees("text: x\r\n");
		window.sees(PROMPT);
	}

	private static void hasItsOwnQuotes(TerminalWindow window) throws Exception {
		line(window, "note echo --json 'a  b' \"c'd\" e\\\\f !! 'C:\\new'", "\"a  b\",");
		assertThat(window.sees(PROMPT)).contains("\"c'd\"", "\"e\\\\f\"", "\"!!\"", "\"C:\\\\new\"");
		window.type("note echo --json \"first\r");
		window.sees("\n> ");
		line(window, "second\"", "\"first\\nsecond\"");
		window.sees(PROMPT);
	}

	private static void outlivesFailures(TerminalWindow window) throws Exception {
		line(window, "note fail unavailable", "Error: it failed");
		window.sees(PROMPT);
		line(window, "note crash", "Error: boom");
		window.sees(PROMPT);
		line(window, "nonsense", "unknown command \"nonsense\"");
		window.sees(PROMPT);
		line(window, "interactive", "Error: this is a session already");
		window.sees(PROMPT);
	}

	private static void r13CtrlCStopsWhatIsGoingOn(TerminalWindow window) throws Exception {
		window.type("note burn --yes");
		window.sees("--yes");
		window.type(INTERRUPT);
		assertThat(window.sees(PROMPT)).doesNotContain("burnt");
		line(window, "note hang", "waiting");
		window.type(INTERRUPT + INTERRUPT);
		window.sees("command interrupted");
		window.sees(PROMPT);
		line(window, "note burn", "continue? [y/N] ");
		window.type(INTERRUPT);
		window.sees("command interrupted");
		window.sees(PROMPT);
	}

	private static void asksQuestions(TerminalWindow window) throws Exception {
		line(window, "note burn", "Burn it (note burn): continue? [y/N] ");
		line(window, "n", "Error: cancelled, nothing was changed");
		window.sees(PROMPT);
		line(window, "note burn", "continue? [y/N] ");
		line(window, "y", "burnt");
		window.sees(PROMPT);
	}

	private static void runsEveryKindOfCommand(TerminalWindow window) throws Exception {
		line(window, "note echo --text my-token", "text: my-token");
		window.sees(PROMPT);
		line(window, "note plain --name Bob", "hello Bob");
		window.sees(PROMPT);
	}

	private static void line(TerminalWindow window, String line, String answer) throws Exception {
		window.type(line + "\r");
		window.sees("\r\n");
		window.sees(answer);
	}

	private void r2HistoryIsForItsOwnerAndWithoutSecrets() throws IOException {
		Path history = this.home.resolve("xdg-STATE/app/history");
		assertThat(Files.getPosixFilePermissions(history)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(history).content().contains("note plain --name Bob\n").doesNotContain("my-token");
	}

	@Test
	void r13ATerminationEndsTheSessionAndRestoresTheTerminal() throws Exception {
		try (TerminalWindow window = cli().open(SCRIPT)) {
			window.sees(PROMPT);
			line(window, "note burn", "continue? [y/N] ");
			Running.signal(window.jvm(), "TERM");
			assertThat(window.sees("restored after 143")).contains("command interrupted", "\u001b[?2004l");
			assertThat(window.exitCode()).isEqualTo(143);
		}
	}

	@Test
	void r13ACommandCutShortByATerminationIsRecorded() throws Exception {
		try (TerminalWindow window = new Cli(WatchedApplication.class, this.home).open(SCRIPT)) {
			window.sees(PROMPT);
			line(window, "watch hang", "waiting");
			Running.signal(window.jvm(), "TERM");
			assertThat(window.sees("restored after 143")).contains("audit watch hang interrupted");
		}
	}

	@Test
	void aSessionWithoutAPlaceForItsHistoryIsASession() throws Exception {
		Path file = Files.createFile(this.home.resolve("file"));
		Cli homeless = cli().with("XDG_STATE_HOME", file.toString()).with("TERM", "dumb");
		try (TerminalWindow window = homeless.open(SCRIPT)) {
			window.sees(PROMPT);
			line(window, "note plain", "hello nobody");
			window.sees(PROMPT);
			window.type("quit\r");
			window.sees("restored after 0");
		}
	}

	@Test
	void r14WithoutATerminalThereIsNoSession() {
		Result result = cli().run("interactive");
		assertThat(result.exitCode()).isEqualTo(2);
		assertThat(result.err()).contains("a session needs a terminal");
	}

	private Cli cli() {
		return new Cli(SecondApplication.class, this.home);
	}

}
