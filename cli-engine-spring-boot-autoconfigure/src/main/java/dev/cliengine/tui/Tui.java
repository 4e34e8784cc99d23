package dev.cliengine.tui;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jline.terminal.Terminal;

import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.shell.SessionPanel;
import dev.cliengine.terminal.Audience;

/**
 * The application on a full screen. However somebody leaves it, the terminal is as it was
 * before.
 *
 * @since 0.1.0
 */
public final class Tui implements SessionPanel {

	private final ApplicationInfo application;

	private final TuiCommands commands;

	private final TuiPlaces places;

	private final TuiTerminal terminal;

	private final AtomicBoolean open = new AtomicBoolean();

	public Tui(ApplicationInfo application, TuiCommands commands, TuiPlaces places, TuiTerminal terminal) {
		this.application = application;
		this.commands = commands;
		this.places = places;
		this.terminal = terminal;
	}

	/**
	 * Takes the screen until somebody leaves.
	 * @param outer ends it from outside
	 * @throws CliException if there is no terminal that can show it, or with the reason
	 * of its end from outside
	 */
	public void run(Cancellation outer) {
		Audience audience = this.terminal.audience();
		if (!audience.inputTerminal() || !audience.outputTerminal() || audience.dumb()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Run single commands here: " + this.application.name() + " COMMAND [OPTIONS]")
				.message("a full screen needs a terminal");
		}
		String line = open(this.terminal.terminal().get(), "", outer);
		if (!line.isEmpty()) {
			this.terminal.streams().err().line(this.application.name() + " " + line);
		}
		ErrorCategory ended = outer.reason();
		if (ended != null) {
			throw new CliException(ended, "command interrupted");
		}
	}

	@Override
	public String open(Terminal on, String typed, Cancellation outer) {
		if (!this.open.compareAndSet(false, true)) {
			return typed;
		}
		try {
			String line = new Screens(this.application, this.commands, this.places, this.terminal).show(on, typed,
					outer);
			return line.isEmpty() ? typed : line;
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE).cause(ex).message("the terminal cannot be read");
		}
		finally {
			this.open.set(false);
		}
	}

}
