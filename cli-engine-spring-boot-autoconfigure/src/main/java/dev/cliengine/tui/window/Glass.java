package dev.cliengine.tui.window;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * The terminal while pictures are shown on it. What was on it before is shown again when
 * this is closed, once or more often, by whichever thread.
 */
final class Glass implements AutoCloseable {

	/** No line wraps, and what is pasted is marked. */
	private static final String BEGIN = "\u001b[?7l\u001b[?2004h";

	private static final String END = "\u001b[?2004l\u001b[?7h\u001b[0m";

	private final Terminal terminal;

	private final Attributes before;

	private List<String> shown = List.of();

	private boolean open;

	private Glass(Terminal terminal) {
		this.terminal = terminal;
		this.before = terminal.getAttributes();
	}

	/** Takes the terminal. */
	static Glass open(Terminal terminal) {
		Glass glass = new Glass(terminal);
		glass.resume();
		return glass;
	}

	/** Takes the terminal again, after whoever had it changed its modes. */
	synchronized void resume() {
		this.terminal.enterRawMode();
		Attributes keys = this.terminal.getAttributes();
		// Ctrl-C and Ctrl-Z are keys like others here
		keys.setLocalFlag(Attributes.LocalFlag.ISIG, false);
		this.terminal.setAttributes(keys);
		this.open = true;
		this.terminal.puts(Capability.enter_ca_mode);
		this.terminal.puts(Capability.keypad_xmit);
		this.terminal.writer().write(BEGIN);
		forget();
	}

	/** Makes the next picture be drawn as a whole. */
	synchronized void forget() {
		this.shown = List.of();
	}

	/** Shows a picture; only lines that changed are sent. */
	synchronized void show(Picture picture, Look look) {
		if (!this.open) {
			return;
		}
		List<String> lines = new ArrayList<>();
		for (Line line : picture.fit(look.height()).lines()) {
			lines.add(look.theme().paint(look.cut(line)));
		}
		this.terminal.puts(Capability.cursor_invisible);
		if (this.shown.size() != lines.size()) {
			this.terminal.puts(Capability.clear_screen);
			this.shown = List.of();
		}
		for (int i = 0; i < lines.size(); i++) {
			if (i >= this.shown.size() || !this.shown.get(i).equals(lines.get(i))) {
				this.terminal.puts(Capability.cursor_address, i, 0);
				// A full line leaves the cursor on its last character
				this.terminal.puts(Capability.clr_eol);
				this.terminal.writer().write(lines.get(i));
			}
		}
		this.shown = List.copyOf(lines);
		Picture.Cursor cursor = picture.cursor();
		if (cursor != null) {
			this.terminal.puts(Capability.cursor_address, cursor.row(), cursor.column());
			this.terminal.puts(Capability.cursor_normal);
		}
		this.terminal.flush();
	}

	/** Gives a text to whatever keeps copied texts where the terminal is. */
	synchronized void copy(String text) {
		String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		this.terminal.writer().write("\u001b]52;c;" + encoded + "\u0007");
		this.terminal.flush();
	}

	@Override
	public synchronized void close() {
		if (this.open) {
			this.open = false;
			this.terminal.writer().write(END);
			this.terminal.puts(Capability.keypad_local);
			this.terminal.puts(Capability.cursor_normal);
			this.terminal.puts(Capability.exit_ca_mode);
			this.terminal.flush();
			this.terminal.setAttributes(this.before);
		}
	}

}
