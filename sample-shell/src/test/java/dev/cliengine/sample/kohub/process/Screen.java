package dev.cliengine.sample.kohub.process;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A terminal with a process in it, and whoever sits there. */
final class Screen implements AutoCloseable {

	private static final long NANOS = TimeUnit.SECONDS.toNanos(90);

	private final Process process;

	private final StringBuilder text = new StringBuilder();

	private int seen;

	private boolean ended;

	Screen(Process process) {
		this.process = process;
		Thread reader = new Thread(this::read, "screen");
		reader.setDaemon(true);
		reader.start();
	}

	/** Types keys; control characters are themselves. */
	void type(String keys) throws IOException {
		Writer keyboard = this.process.outputWriter(StandardCharsets.UTF_8);
		keyboard.write(keys);
		keyboard.flush();
	}

	/** Waits for a question behind what was seen so far, and answers it. */
	void answer(String question, String keys) throws IOException, InterruptedException {
		sees(question);
		type(keys);
	}

	/** Waits until a text appears behind what was seen so far. */
	synchronized void sees(String wanted) throws InterruptedException {
		long end = System.nanoTime() + NANOS;
		int found = this.text.indexOf(wanted, this.seen);
		while (found < 0) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0 || this.ended) {
				throw new AssertionError("'" + wanted + "' does not appear: " + this.text.substring(this.seen));
			}
			wait(left);
			found = this.text.indexOf(wanted, this.seen);
		}
		this.seen = found + wanted.length();
	}

	private void read() {
		char[] buffer = new char[4096];
		try (Reader output = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (int count = output.read(buffer); count >= 0; count = output.read(buffer)) {
				append(buffer, count);
			}
		}
		catch (IOException ex) {
			// the window was closed
		}
		append(buffer, -1);
	}

	private synchronized void append(char[] characters, int count) {
		if (count < 0) {
			this.ended = true;
		}
		else {
			this.text.append(characters, 0, count);
		}
		notifyAll();
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
