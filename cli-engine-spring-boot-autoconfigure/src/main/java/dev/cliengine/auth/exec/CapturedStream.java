package dev.cliengine.auth.exec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * What a program prints on one stream, read by a thread of its own up to a limit.
 */
final class CapturedStream {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final InputStream stream;

	private final long limit;

	private final Runnable onTooMuch;

	private final Thread reader;

	private volatile boolean tooMuch;

	private CapturedStream(InputStream stream, long limit, Runnable onTooMuch) {
		this.stream = stream;
		this.limit = limit;
		this.onTooMuch = onTooMuch;
		this.reader = new Thread(this::read, "cli-auth-exec-output");
		this.reader.setDaemon(true);
	}

	/**
	 * Begins to read.
	 * @param limit how many bytes are kept
	 * @param onTooMuch runs once, when there are more
	 */
	static CapturedStream of(InputStream stream, long limit, Runnable onTooMuch) {
		CapturedStream captured = new CapturedStream(stream, limit, onTooMuch);
		captured.reader.start();
		return captured;
	}

	/**
	 * What was printed until the stream ended or the patience did: something the program
	 * left running can hold the stream open for as long as it likes.
	 */
	byte[] bytes(Duration patience) throws InterruptedException {
		this.reader.join(patience.toMillis());
		synchronized (this.bytes) {
			return this.bytes.toByteArray();
		}
	}

	/** Whether there was more than the limit. */
	boolean isTooMuch() {
		return this.tooMuch;
	}

	private void read() {
		byte[] buffer = new byte[8192];
		try {
			for (int count = this.stream.read(buffer); count >= 0; count = this.stream.read(buffer)) {
				if (!keep(buffer, count)) {
					this.tooMuch = true;
					this.onTooMuch.run();
					return;
				}
			}
		}
		catch (IOException ex) {
			// As good as the end: whether it was one, the exit status tells
		}
	}

	private boolean keep(byte[] buffer, int count) {
		synchronized (this.bytes) {
			if (this.bytes.size() + count > this.limit) {
				return false;
			}
			this.bytes.write(buffer, 0, count);
			return true;
		}
	}

}
