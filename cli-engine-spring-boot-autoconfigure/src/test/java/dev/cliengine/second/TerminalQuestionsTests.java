package dev.cliengine.second;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Secrets and editors on a real terminal. */
@EnabledOnOs(OS.LINUX)
class TerminalQuestionsTests {

	private static final String INTERRUPT = "\u0003";

	/** Says at the end how it went, and whether the terminal is as it was. */
	private static final String SCRIPT = """
			before=$(stty -a); "$@" %s; code=$?; [ "$(stty -a)" = "$before" ] && echo "restored after $code"; exit $code""";

	@TempDir
	Path home;

	@Test
	void r35ASecretIsNotShownAndWhatFollowsIs() throws Exception {
		try (TerminalWindow window = open("ask")) {
			window.sees("Token: ");
			window.type("gr\u00fc\u00df s3cret\rAda\r");
			assertThat(window.sees("typed 11 characters")).isEqualTo("\r\ntyped 11 characters");
			window.sees("then Ada");
			window.sees("restored after 0");
		}
	}

	@Test
	void r13AnInterruptShowsTheKeysAgain() throws Exception {
		try (TerminalWindow window = open("ask")) {
			window.sees("Token: ");
			window.type("s3c" + INTERRUPT);
			assertThat(window.sees("cancelled INTERRUPTED")).isEqualTo("\r\ncancelled INTERRUPTED");
			window.sees("restored after 130");
		}
	}

	@Test
	void r13ASecondInterruptFindsThemShown() throws Exception {
		try (TerminalWindow window = open("linger")) {
			window.sees("Token: ");
			window.type(INTERRUPT);
			window.sees("cancelled INTERRUPTED");
			window.type(INTERRUPT);
			window.sees("restored after 130");
		}
	}

	@ParameterizedTest
	@CsvSource({ "ask, cancelled TERMINATED", "plain, Token: " })
	void r13ATerminationShowsTheKeysAgain(String mode, String last) throws Exception {
		try (TerminalWindow window = open(mode)) {
			window.sees("Token: ");
			kill(window.jvm());
			window.sees(mode.equals("ask") ? last : "\r\n");
			window.sees("restored after 143");
		}
	}

	@Test
	void r13TheEndOfTheProcessShowsThemToo() throws Exception {
		try (TerminalWindow window = open("leave")) {
			assertThat(window.sees("restored after 9")).isEqualTo("Token: \r\nrestored after 9");
		}
	}

	@Test
	void theEditorHasTheRealTerminal() throws Exception {
		Path file = Files.writeString(this.home.resolve("draft"), "old");
		Path editor = editor("""
				trap 'echo interrupted' INT
				test -t 0 && test -t 1 && test -t 2 && stty -echo -icanon && echo open
				until [ -n "$line" ]; do read -r line; done
				echo "$line" > "$1"
				""");
		try (TerminalWindow window = cli().with("EDITOR", editor.toString()).open(SCRIPT.formatted("edit " + file))) {
			window.sees("open\r\n");
			window.type(INTERRUPT);
			window.sees("interrupted");
			window.type("new\n");
			assertThat(window.sees("restored after 0")).doesNotContain("cancelled");
		}
		assertThat(file).hasContent("new");
	}

	private TerminalWindow open(String words) {
		return cli().open(SCRIPT.formatted(words));
	}

	private Cli cli() {
		return new Cli(AskingProcess.class, this.home);
	}

	private Path editor(String body) throws IOException {
		Path editor = Files.writeString(this.home.resolve("editor"), "#!/bin/bash\n" + body);
		return Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private static void kill(long process) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("/bin/sh", "-c", "kill -TERM " + process).start().waitFor()).isZero();
	}

}
