package dev.cliengine.tui.window;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Palette;
import dev.cliengine.terminal.Streams;
import dev.cliengine.tui.draw.TextInput;
import dev.cliengine.tui.draw.Theme;
import dev.cliengine.tui.screen.AskScreen;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.TextScreen;

import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The loop on a terminal that is made of two streams. */
class WindowTests {

	private static final String SCREEN_LEFT = "\u001b[?1049l";

	private static final String CURSOR_SHOWN = "\u001b[?25h";

	private static final String PASTE_UNMARKED = "\u001b[?2004l";

	private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

	private static Screen text(String text) {
		return new TextScreen("title", (width) -> text);
	}

	private static Screen broken() {
		return new TextScreen("title", (width) -> {
			throw new IllegalStateException("cannot be drawn");
		});
	}

	private String show(String keys, Screen screen, Cancellation outer) throws IOException {
		try (Terminal terminal = terminal(keys)) {
			Attributes before = terminal.getAttributes();
			DeskPlaces places = new DeskPlaces("app", () -> text("keys"), () -> text("environments"),
					(settings) -> text("contexts"), () -> text("guides"));
			Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
					OutputStream.nullOutputStream());
			TerminalWindow window = new TerminalWindow(terminal, new Theme(Palette.none(), true), () -> {
				throw new IllegalStateException("Nothing runs here");
			}, Mockito.mock(DataMapper.class), streams, Mockito.mock());
			try {
				return window.show(places, List.of(screen), outer);
			}
			finally {
				assertThat(terminal.getAttributes()).hasToString(before.toString());
			}
		}
	}

	private Terminal terminal(String keys) throws IOException {
		Terminal terminal = new ExternalTerminal("test", "xterm-256color",
				new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), this.sent, StandardCharsets.UTF_8);
		terminal.setSize(new Size(60, 10));
		return terminal;
	}

	private void assertTerminalIsAsBefore() {
		String text = this.sent.toString(StandardCharsets.UTF_8);
		assertThat(text).contains("\u001b[?1049h", SCREEN_LEFT, CURSOR_SHOWN, PASTE_UNMARKED);
		assertThat(text.lastIndexOf(CURSOR_SHOWN)).isGreaterThan(text.lastIndexOf("\u001b[?25l"));
		assertThat(text.substring(text.lastIndexOf(SCREEN_LEFT))).doesNotContain("title");
	}

	@Test
	void r13TheTerminalIsAsBeforeWhenSomebodyLeaves() throws IOException {
		assertThat(show("q", text("to read"), new Cancellation())).isEmpty();
		assertThat(this.sent.toString(StandardCharsets.UTF_8)).contains("to read");
		assertTerminalIsAsBefore();
	}

	@Test
	void r13TheTerminalIsAsBeforeWhenThereIsNobodyAnyMore() throws IOException {
		show("", text("to read"), new Cancellation());
		assertTerminalIsAsBefore();
	}

	@Test
	void r13TheTerminalIsAsBeforeAfterAFailure() {
		assertThatIllegalStateException().isThrownBy(() -> show("q", broken(), new Cancellation()))
			.withMessage("cannot be drawn");
		assertTerminalIsAsBefore();
	}

	@Test
	void r13TheTerminalIsAsBeforeWhenItIsEndedFromOutside() throws IOException {
		Cancellation outer = new Cancellation();
		outer.cancel(ErrorCategory.TERMINATED);
		show("", text("to read"), outer);
		assertTerminalIsAsBefore();
	}

	@Test
	void aTextIsCopiedByTheTerminalAlone() throws IOException {
		Screen screen = new AskScreen("x", TextInput.of(""), (text) -> new Effect.Copy("app x y"));
		show("\r\u0003", screen, new Cancellation());
		assertThat(this.sent.toString(StandardCharsets.UTF_8)).contains("\u001b]52;c;YXBwIHggeQ==\u0007");
	}

}
