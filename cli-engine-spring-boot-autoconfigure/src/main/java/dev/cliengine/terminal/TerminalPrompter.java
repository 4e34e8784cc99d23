package dev.cliengine.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Asks in plain lines, unless something else reads the terminal: the question on stderr,
 * the answer from stdin, as UTF-8. It reads no further than the end of the line, so what
 * follows stays for whoever reads next.
 *
 * @since 0.1.0
 */
public final class TerminalPrompter implements Prompter {

	private final Streams streams;

	private final Audience audience;

	private volatile UnaryOperator<String> asker = this::askPlainly;

	public TerminalPrompter(Streams streams, Audience audience) {
		this.streams = streams;
		this.audience = audience;
	}

	/**
	 * Lets something else that reads the terminal ask, since two readers would take each
	 * other's lines.
	 * @param asker shows a harmless text and reads a line, empty at the end of the input
	 * @return takes the asking back
	 */
	public Runnable askThrough(UnaryOperator<String> asker) {
		this.asker = asker;
		return () -> this.asker = this::askPlainly;
	}

	@Override
	public boolean confirm(String question) {
		String answer = ask(question + " [y/N] ").strip().toLowerCase(Locale.ROOT);
		return answer.equals("y") || answer.equals("yes");
	}

	@Override
	public String line(String question) {
		return ask(question + " ");
	}

	private String ask(String question) {
		if (!this.audience.mayAsk()) {
			throw new IllegalStateException("There is nobody to ask");
		}
		return this.asker.apply(ControlCharacters.neutralise(question));
	}

	private String askPlainly(String question) {
		this.streams.err().print(question);
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int next = read();
		while (next != '\n' && next != -1) {
			line.write(next);
			next = read();
		}
		if (next == -1) {
			// nobody pressed return, so the cursor still stands behind the question
			this.streams.err().print("\n");
		}
		String answer = line.toString(StandardCharsets.UTF_8);
		return answer.endsWith("\r") ? answer.substring(0, answer.length() - 1) : answer;
	}

	private int read() {
		try {
			return this.streams.in().read();
		}
		catch (IOException ex) {
			return -1;
		}
	}

}
