package dev.cliengine.shell;

import java.io.IOException;

import org.jline.terminal.Terminal;

import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.TalkStream;
import dev.cliengine.terminal.TerminalPrompter;

/**
 * The terminal while a session has it. Questions are asked through the line editor, and a
 * Ctrl-C while nothing runs and nothing is read means nothing.
 *
 * @param terminal the terminal
 * @param unprompt takes the questions back
 * @param err where trouble is told
 */
record SessionTerminal(Terminal terminal, Runnable unprompt, TalkStream err) implements AutoCloseable {

	static SessionTerminal open(Terminal terminal, Prompter prompter, TalkStream err) {
		terminal.handle(Terminal.Signal.INT, (signal) -> {
			// JLine's own answer, between two lines, is to end the process
		});
		Runnable unprompt = () -> {
		};
		if (prompter instanceof TerminalPrompter own) {
			unprompt = own.askThrough(new SessionAsker(terminal));
		}
		return new SessionTerminal(terminal, unprompt, err);
	}

	@Override
	public void close() {
		this.unprompt.run();
		try {
			this.terminal.close();
		}
		catch (IOException ex) {
			this.err.line("The terminal could not be restored: " + ex.getMessage());
		}
	}

}
