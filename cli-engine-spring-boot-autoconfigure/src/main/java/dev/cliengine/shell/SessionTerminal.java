package dev.cliengine.shell;

import java.io.IOException;
import java.util.List;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
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
			LineReader reader = LineReaderBuilder.builder()
				.terminal(terminal)
				.parser((line, cursor, context) -> new SessionLine(line, cursor, List.of(line), 0, cursor, cursor,
						line.length()))
				.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
				.variable(LineReader.DISABLE_HISTORY, true)
				.variable(LineReader.DISABLE_COMPLETION, true)
				.build();
			unprompt = own.askThrough((question) -> ask(reader, question));
		}
		return new SessionTerminal(terminal, unprompt, err);
	}

	private static String ask(LineReader reader, String question) {
		try {
			// A percent sign begins a pattern in prompts of JLine
			return reader.readLine(question.replace("%", "%%"));
		}
		catch (EndOfFileException ex) {
			return "";
		}
		catch (UserInterruptException ex) {
			throw new CliException(ErrorCategory.INTERRUPTED, "command interrupted");
		}
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
