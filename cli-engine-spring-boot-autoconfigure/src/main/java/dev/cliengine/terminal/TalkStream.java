package dev.cliengine.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * The stream of talk, stderr in a process: UTF-8, sent at once, one call in one piece. It
 * never throws, since there is nobody left to tell that stderr is closed or full.
 *
 * @since 0.1.0
 */
public final class TalkStream {

	private final OutputStream target;

	private @Nullable Consumer<String> diverted;

	TalkStream(OutputStream target) {
		this.target = target;
	}

	/** Says one line; control characters in it are made visible. */
	public void line(String text) {
		raw(ControlCharacters.neutralise(text) + "\n");
	}

	/** Says text without ending the line; control characters in it are made visible. */
	public void print(String text) {
		raw(ControlCharacters.neutralise(text));
	}

	/**
	 * Says text as it is. Only for text the engine made itself, such as styling or cursor
	 * movement; anything from an argument, a file or a server goes through
	 * {@link #line(String)} or {@link #print(String)}.
	 */
	public synchronized void raw(String text) {
		if (text.isEmpty()) {
			return;
		}
		if (this.diverted != null) {
			this.diverted.accept(text);
			return;
		}
		try {
			this.target.write(Utf8.bytes(text));
			this.target.flush();
		}
		catch (IOException ex) {
			// the talk is lost, the work is not
		}
	}

	/**
	 * Lets somebody else have what is said, control sequences included, as a screen does
	 * that a line in between would tear.
	 * @return lets the stream have it again
	 */
	public synchronized Runnable divert(Consumer<String> listener) {
		Consumer<String> before = this.diverted;
		this.diverted = listener;
		return () -> divertAgain(before);
	}

	private synchronized void divertAgain(@Nullable Consumer<String> before) {
		this.diverted = before;
	}

	/**
	 * This stream for libraries that want a {@link PrintStream}: bytes are read as UTF-8
	 * and treated as by {@link #print(String)}.
	 */
	public PrintStream asPrintStream() {
		return new PrintStream(new TalkBytes(this), true, StandardCharsets.UTF_8);
	}

}
