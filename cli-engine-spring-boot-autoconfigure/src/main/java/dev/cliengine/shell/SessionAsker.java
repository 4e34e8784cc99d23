package dev.cliengine.shell;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jline.reader.EndOfFileException;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.TerminalPrompter;

/** Asks questions through the line editor. */
final class SessionAsker implements TerminalPrompter.Asker {

	private final LineReader shown;

	private final LineReader hidden;

	/** What JLine shows for each key of a hidden line, if it is to mask them. */
	private final @Nullable Character mask;

	SessionAsker(Terminal terminal) {
		this.shown = reader(terminal).build();
		this.hidden = reader(terminal).highlighter(new Blank()).build();
		// On a dumb terminal JLine masks by writing over the line, without end
		this.mask = terminal.getType().startsWith(Terminal.TYPE_DUMB) ? null : '\0';
	}

	private static LineReaderBuilder reader(Terminal terminal) {
		return LineReaderBuilder.builder()
			.terminal(terminal)
			.parser((line, cursor, context) -> new SessionLine(line, cursor, List.of(line), 0, cursor, cursor,
					line.length()))
			.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
			.variable(LineReader.DISABLE_HISTORY, true)
			.variable(LineReader.DISABLE_COMPLETION, true);
	}

	@Override
	public Optional<String> ask(String question, boolean hidden) {
		// A percent sign begins a pattern in prompts of JLine
		String prompt = question.replace("%", "%%");
		try {
			return Optional.of(hidden ? this.hidden.readLine(prompt, this.mask) : this.shown.readLine(prompt));
		}
		catch (EndOfFileException ex) {
			return Optional.empty();
		}
		catch (UserInterruptException ex) {
			throw new CliException(ErrorCategory.INTERRUPTED, "command interrupted");
		}
	}

	/** Shows nothing of a line. */
	private static final class Blank implements Highlighter {

		@Override
		public AttributedString highlight(LineReader reader, String buffer) {
			return AttributedString.EMPTY;
		}

		@Override
		public void setErrorPattern(Pattern pattern) {
			// there is nothing to highlight
		}

		@Override
		public void setErrorIndex(int index) {
			// there is nothing to highlight
		}

	}

}
