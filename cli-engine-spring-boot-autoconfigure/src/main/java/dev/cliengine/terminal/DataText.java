package dev.cliengine.terminal;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Collects small pieces of text for a {@link DataStream} and passes them on in large
 * ones.
 *
 * @since 0.1.0
 */
public final class DataText implements Appendable {

	private static final int CHUNK = 8192;

	private final DataStream stream;

	private final StringBuilder waiting = new StringBuilder(CHUNK + 1024);

	public DataText(DataStream stream) {
		this.stream = stream;
	}

	@Override
	public DataText append(@Nullable CharSequence text) throws IOException {
		this.waiting.append(text);
		return passOnWhenFull();
	}

	@Override
	public DataText append(@Nullable CharSequence text, int start, int end) throws IOException {
		this.waiting.append(text, start, end);
		return passOnWhenFull();
	}

	@Override
	public DataText append(char character) throws IOException {
		this.waiting.append(character);
		return passOnWhenFull();
	}

	/** Passes everything on, down to the reader. */
	public void flush() throws IOException {
		passOn();
		this.stream.flush();
	}

	private DataText passOnWhenFull() throws IOException {
		int length = this.waiting.length();
		// A pair of surrogates is encoded in one piece
		if (length >= CHUNK && !Character.isHighSurrogate(this.waiting.charAt(length - 1))) {
			passOn();
		}
		return this;
	}

	private void passOn() throws IOException {
		if (!this.waiting.isEmpty()) {
			this.stream.text(this.waiting);
			this.waiting.setLength(0);
		}
	}

}
