package dev.cliengine.tui.window;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import org.jline.terminal.Terminal;

import dev.cliengine.core.Cancellation;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.tui.draw.Theme;
import dev.cliengine.tui.screen.Screen;

/**
 * A terminal on which screens can be shown.
 *
 * @param terminal where
 * @param theme how they look
 * @param executor runs lines
 * @param mapper makes trees of events
 * @param streams of the process; while a line runs, what it writes to them does not reach
 * the terminal
 * @param prompter asks questions, which cannot be answered while a line runs
 * @since 0.1.0
 */
public record TerminalWindow(Terminal terminal, Theme theme, Supplier<CommandLineExecutor> executor, DataMapper mapper,
		Streams streams, Prompter prompter) {

	/**
	 * Shows screens, the last one on top, and those that open from them, until somebody
	 * leaves; the terminal is as before then, also after a failure.
	 * @param outer ends it from outside, and is cancelled by an interrupt from there
	 * @return the line they leave with, empty for none
	 * @throws IOException if the terminal cannot be read
	 */
	public String show(DeskPlaces places, List<Screen> screens, Cancellation outer) throws IOException {
		Runs runs = new Runs(this.executor, this.mapper, this.streams, this.prompter);
		return new Window(this.terminal, this.theme, runs, Desk.of(places, screens)).show(outer);
	}

}
