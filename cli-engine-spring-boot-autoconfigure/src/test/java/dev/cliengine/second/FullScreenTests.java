package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody in front of a screen. With {@code -Dscreens=update} what is shown becomes what
 * is expected.
 */
@EnabledOnOs(OS.LINUX)
class FullScreenTests {

	private static final Path SCREENS = Path.of("src/test/resources/dev/cliengine/second/screens");

	/** Says at the end how it went, and whether the terminal is as it was. */
	private static final String SCRIPT = """
			echo before; before=$(stty -a); "$@" %s; code=$?
			[ "$(stty -a)" = "$before" ] && echo "restored after $code"; read -r line""";

	private static final String TREE = "/ to search";

	@TempDir
	Path home;

	private ScreenWindow open(int columns, int rows, String words) {
		return new Cli(SecondCliApplication.class, this.home).screen(columns, rows, SCRIPT.formatted(words));
	}

	@ParameterizedTest
	@CsvSource({ "80, 24", "40, 10", "200, 60" })
	void commandsAreFoundFilledInAndRun(int columns, int rows) throws IOException {
		String size = "-" + columns + "x" + rows;
		try (ScreenWindow window = open(columns, rows, "tui")) {
			window.sees(TREE);
			shows(window, "tree" + size);
			window.type("/echo").sees("/ echo");
			shows(window, "search" + size);
			window.press("Enter").sees("--text");
			window.type("a 'b c'").press("Down").type("t").press("Down").type("10");
			window.sees("must be less than or equal to 9");
			shows(window, "form-wrong" + size);
			window.press("BSpace", "BSpace").type("3").sees("Ready");
			shows(window, "form" + size);
			window.press("Enter").sees("done");
			shows(window, "result" + size);
			window.press("q");
			window.sees("before", "restored after 0");
			assertThat(window.screen()).doesNotContain("echo");
		}
	}

	@Test
	void eventsAreATableThatIsFilteredAndSorted() {
		try (ScreenWindow window = open(80, 24, "tui")) {
			window.sees(TREE).type("/count").press("Enter").sees("--to").type("12").press("Enter");
			window.sees("12 rows").type("s").type("s").sees("VALUE ▼", "❯ 12");
			window.type("/@ > `10`").sees("2 rows").press("Enter").sees("esc back");
			window.type("f").sees("[x] value").press("Escape").sees("2 rows");
			window.press("Escape").sees("Ready").press("C-c").sees("restored after 0");
		}
	}

	@Test
	void r13WhatRunsIsStoppedAndTheScreenGoesOn() {
		try (ScreenWindow window = open(80, 24, "tui")) {
			window.sees(TREE).type("/hang").press("Enter").sees("Ready").press("Enter").sees("{\"waiting\":true}");
			window.press("C-c").sees("failed, exit code 130", "WAITING");
			window.press("Escape", "Escape").sees("/ hang");
			window.press("Escape").sees(TREE).type("q").sees("restored after 0");
		}
	}

	@Test
	void whatIsDestructiveIsConfirmedAndWhatCommandsPrintDoesNotTearTheScreen() {
		try (ScreenWindow window = open(80, 24, "tui")) {
			window.sees(TREE).type("/burn").press("Enter").sees("type 'yes' to confirm").type("yes");
			window.sees("$ app note burn --yes").press("Enter").sees("burnt").press("Escape", "Escape", "Escape");
			window.sees(TREE).type("/plain").press("Enter").sees("Ready").press("Enter").sees("hello nobody");
			window.press("Escape").sees("Ready").press("Escape", "Escape").sees(TREE);
			window.type("/note list").press("Enter").sees("Ready").press("Enter").sees("note 1", "note 2");
			assertThat(window.screen()).doesNotContain("noise", "warning");
			window.type("q").sees("restored after 0");
		}
	}

	@Test
	void theScreenFollowsTheSizeOfTheTerminal() {
		try (ScreenWindow window = open(80, 24, "tui")) {
			window.sees(TREE).resize(15, 4);
			window.sees("Too small");
			window.resize(40, 10);
			window.sees(TREE, "enter open").resize(200, 60);
			window.sees(TREE, "│").resize(80, 24);
			window.sees(TREE)
				.waitFor((screen) -> !screen.contains("│"), "one panel")
				.type("q")
				.sees("restored after 0");
		}
	}

	@ParameterizedTest
	@CsvSource({ "TERM, 143", "HUP, 129", "INT, 130" })
	void r13ASignalEndsItAndTheTerminalIsAsBefore(String signal, int exitCode) throws IOException {
		try (ScreenWindow window = open(80, 24, "tui")) {
			window.sees(TREE);
			new ProcessBuilder("kill", "-" + signal, String.valueOf(window.jvm())).start();
			window.sees("before", "restored after " + exitCode);
			assertThat(window.screen()).doesNotContain(TREE);
		}
	}

	@Test
	void aKeyOfTheSessionOpensItAndTheLineComesBack() {
		try (ScreenWindow window = open(80, 24, "interactive")) {
			window.sees("app>")
				.type("note echo --text 'a b'")
				.press("C-t")
				.sees("❯ WORDS", "$ app note echo --text 'a b'");
			window.type("x").press("C-t").sees("app> note echo --text 'a b' x").press("Enter");
			window.sees("text: a b").press("C-t").sees(TREE).type("q");
			window.waitFor((screen) -> screen.endsWith("app>"), "the prompt").type("tui").press("Enter").sees(TREE);
			window.type("q").waitFor((screen) -> screen.endsWith("app>"), "the prompt again");
			window.type("exit").press("Enter").sees("restored after 0");
		}
	}

	@Test
	void withoutUnicodeAndColoursItIsAsciiAlone() {
		Cli plain = new Cli(SecondCliApplication.class, this.home).with("LC_ALL", "C");
		try (ScreenWindow window = plain.screen(80, 24, SCRIPT.formatted("tui"))) {
			window.sees(TREE).press("Down", "Down").sees("> ");
			assertThat(window.screen()).matches("[ -~\\n]*").contains("+ note");
			window.type("q").sees("restored after 0");
		}
	}

	@Test
	void r14WithoutATerminalItRefuses() {
		Result result = new Cli(SecondCliApplication.class, this.home).run("tui");
		assertThat(result.exitCode()).isEqualTo(2);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).contains("a full screen needs a terminal", "Run single commands here: app COMMAND");
	}

	@Test
	void aRunThatShowsNoScreenLoadsNothingOfIt() {
		assertThat(new Cli(SecondCliApplication.class, this.home).classesOf("note", "list"))
			.filteredOn((name) -> name.startsWith("dev.cliengine.tui."))
			.isSubsetOf("dev.cliengine.tui.Tui");
	}

	private static void shows(ScreenWindow window, String name) throws IOException {
		Path file = SCREENS.resolve(name + ".txt");
		if ("update".equals(System.getProperty("screens"))) {
			Files.createDirectories(SCREENS);
			Files.writeString(file, window.settled() + "\n");
		}
		String expected = Files.readString(file).stripTrailing();
		window.waitFor(expected::equals, name);
	}

}
