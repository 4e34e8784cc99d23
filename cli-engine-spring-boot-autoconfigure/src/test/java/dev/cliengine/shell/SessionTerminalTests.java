package dev.cliengine.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalPrompter;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTerminalTests {

	private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private final Streams streams = new Streams(new ByteArrayInputStream("plainly\n".getBytes(StandardCharsets.UTF_8)),
			this.screen, this.err);

	private final TerminalPrompter prompter = new TerminalPrompter(this.streams,
			new Audience(true, true, true, false, false, false));

	@Test
	void r13AnInterruptBetweenTwoLinesMeansNothing() throws IOException {
		Terminal terminal = terminal("");
		try (SessionTerminal session = open(terminal)) {
			assertThat(session.terminal()).isSameAs(terminal);
			assertThat(terminal.handle(Signal.INT, SignalHandler.SIG_IGN)).isNotIn(SignalHandler.SIG_DFL,
					SignalHandler.SIG_IGN);
		}
	}

	@Test
	void questionsAreAskedThroughTheTerminalWhileTheSessionLasts() throws IOException {
		try (SessionTerminal session = open(terminal("it's \"me\r"))) {
			assertThat(session.err()).isSameAs(this.streams.err());
			assertThat(this.prompter.line("Who is 100%N \u001b[2J?")).isEqualTo("it's \"me");
			assertThat(this.screen.toString(StandardCharsets.UTF_8)).contains("Who is 100%N ^[[2J? ");
			assertThat(this.err.size()).isZero();
		}
		assertThat(this.prompter.line("Now?")).isEqualTo("plainly");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEqualTo("Now? ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dumb", "xterm" })
	void r35ASecretIsNotShown(String type) throws IOException {
		try (SessionTerminal session = open(terminal(type, "s3cret\rshown\r"))) {
			assertThat(session.terminal()).isNotNull();
			assertThat(this.prompter.secret("100% token?")).contains("s3cret");
			assertThat(this.prompter.answer("Name?")).contains("shown");
		}
		assertThat(this.screen.toString(StandardCharsets.UTF_8)).containsOnlyOnce("100% token? \r\n")
			.contains("Name? shown")
			.doesNotContain("s3cret", "*", "%%");
		assertThat(this.err.size()).isZero();
	}

	@Test
	void theEndOfTheInputIsNoAnswer() throws IOException {
		try (SessionTerminal session = open(terminal(""))) {
			assertThat(session.terminal()).isNotNull();
			assertThat(this.prompter.confirm("Sure?", true)).isFalse();
			assertThat(this.prompter.answer("Who?")).isEmpty();
			assertThat(this.prompter.secret("Token?")).isEmpty();
		}
	}

	private SessionTerminal open(Terminal terminal) {
		return SessionTerminal.open(terminal, this.prompter, this.streams.err());
	}

	private Terminal terminal(String typed) throws IOException {
		return terminal("dumb", typed);
	}

	private Terminal terminal(String type, String typed) throws IOException {
		Terminal terminal = new DumbTerminal("test", type,
				new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), this.screen, StandardCharsets.UTF_8);
		terminal.setSize(new Size(80, 24));
		return terminal;
	}

}
