package dev.cliengine.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * The line editor of a session. JLine has tips of its own behind a line, but changes
 * their text and takes lists of candidates away, so this one draws what is to stand there
 * itself: while somebody types at the end of the line, and never in a line that is done.
 */
final class SessionReader extends LineReaderImpl {

	private final UnaryOperator<String> hints;

	private final Runnable accepted;

	private SessionReader(Terminal terminal, String name, UnaryOperator<String> hints, Runnable accepted)
			throws IOException {
		super(terminal, name);
		this.hints = hints;
		this.accepted = accepted;
	}

	/**
	 * Makes one.
	 * @param hints gives what stands behind a line, empty for nothing
	 * @param accepted is told of each line that is not empty
	 */
	static SessionReader of(Terminal terminal, String name, UnaryOperator<String> hints, Runnable accepted) {
		try {
			return new SessionReader(terminal, name, hints, accepted);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String readLine(String prompt) {
		String line = super.readLine(prompt);
		if (!line.isBlank()) {
			this.accepted.run();
		}
		return line;
	}

	@Override
	public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
		boolean typing = this.doAutosuggestion && this.state == State.NORMAL && this.post == null
				&& this.searchTerm == null && this.buf.length() > 0 && this.buf.cursor() == this.buf.length();
		AttributedString shown = super.getDisplayedBufferWithPrompts(secondaryPrompts);
		String hint = typing ? hint(shown.columnLength()) : "";
		return hint.isEmpty() ? shown
				: new AttributedStringBuilder().append(shown)
					.append(hint, AttributedStyle.DEFAULT.faint())
					.toAttributedString();
	}

	/** As much of the hint as fits on the line. */
	private String hint(int taken) {
		try {
			int room = this.size.getColumns() - taken - 1;
			String hint = this.hints.apply(this.buf.toString());
			return (room > 0) ? hint.substring(0, Math.min(room, hint.length())) : "";
		}
		catch (RuntimeException ex) {
			return "";
		}
	}

}
