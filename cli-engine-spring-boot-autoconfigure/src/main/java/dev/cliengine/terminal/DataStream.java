package dev.cliengine.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The stream of data, stdout in a process. It is buffered and, unlike
 * {@link java.io.PrintStream}, tells of every failure: {@link ClosedPipeException} when
 * the reader went away, another {@link IOException} otherwise. Once a write has failed
 * every later one fails the same way. One call is never interleaved with another.
 *
 * @since 0.1.0
 */
public final class DataStream extends OutputStream {

	private static final int BUFFER_SIZE = 16 * 1024;

	private OutputStream target;

	private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_SIZE);

	// volatile: a signal handler asks while another thread is stuck in a write
	private volatile boolean wroteAnything;

	private @Nullable IOException failure;

	DataStream(OutputStream target) {
		this.target = target;
	}

	/** A stream whose every write fails with this message. */
	static DataStream refusing(String message) {
		DataStream stream = new DataStream(OutputStream.nullOutputStream());
		stream.failure = new IOException(message);
		return stream;
	}

	/**
	 * Whether any byte was accepted, sent or still in the buffer. Never waits for a
	 * writer.
	 */
	public boolean wroteAnything() {
		return this.wroteAnything;
	}

	/**
	 * Writes text as UTF-8; an unpaired surrogate becomes U+FFFD. The two halves of a
	 * surrogate pair have to come in one call.
	 */
	public synchronized void text(CharSequence text) throws IOException {
		if (text.length() == 0) {
			return;
		}
		accept();
		CharsetEncoder encoder = Utf8.encoder();
		CharBuffer characters = CharBuffer.wrap(text);
		while (encoder.encode(characters, this.buffer, true) == CoderResult.OVERFLOW) {
			drain();
		}
	}

	/**
	 * Lets another stream have what is written, which then does not count as written.
	 * @return lets the stream have it again
	 */
	public synchronized Runnable divert(OutputStream other) {
		send();
		OutputStream before = this.target;
		boolean written = this.wroteAnything;
		this.target = other;
		return () -> divertAgain(before, written);
	}

	private synchronized void divertAgain(OutputStream before, boolean written) {
		send();
		this.target = before;
		this.wroteAnything = written;
	}

	/** Sends what is buffered to whom it was written for; a failure is told later. */
	private void send() {
		try {
			flush();
		}
		catch (IOException ex) {
			// is remembered, and every later write fails the same way
		}
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, bytes.length);
		if (length == 0) {
			return;
		}
		accept();
		int end = offset + length;
		for (int from = offset; from < end;) {
			if (!this.buffer.hasRemaining()) {
				drain();
			}
			int count = Math.min(end - from, this.buffer.remaining());
			this.buffer.put(bytes, from, count);
			from += count;
		}
	}

	/** Sends what is buffered. Fails again when an earlier write lost something. */
	@Override
	public synchronized void flush() throws IOException {
		if (this.wroteAnything) {
			failAgain();
			drain();
		}
	}

	/** Only flushes: the descriptor belongs to the process. */
	@Override
	public void close() throws IOException {
		flush();
	}

	private void accept() throws IOException {
		failAgain();
		this.wroteAnything = true;
	}

	private void drain() throws IOException {
		try {
			this.target.write(this.buffer.array(), 0, this.buffer.position());
			this.target.flush();
		}
		catch (IOException ex) {
			this.failure = ex;
			failAgain();
		}
		finally {
			this.buffer.clear();
		}
	}

	/** Throws a new exception each time: one that suppresses itself is illegal. */
	private void failAgain() throws IOException {
		IOException failed = this.failure;
		if (failed == null) {
			return;
		}
		if (BrokenPipe.isReason(failed)) {
			throw new ClosedPipeException(failed);
		}
		throw new IOException("Cannot write the output: " + failed.getMessage(), failed);
	}

}
