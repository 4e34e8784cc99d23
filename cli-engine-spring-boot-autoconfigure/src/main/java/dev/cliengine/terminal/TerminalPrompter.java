package dev.cliengine.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks in plain lines: the question on stderr, the answer from stdin, as UTF-8. It reads
 * no further than the end of the line, so what follows stays for whoever reads next.
 *
 * @since 0.1.0
 */
public final class TerminalPrompter implements Prompter {

	private final Streams streams;

	private final Audience audience;

	public TerminalPrompter(Streams streams, Audience audience) {
		this.streams = streams;
		this.audience = audience;
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
