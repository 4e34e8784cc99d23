package dev.cliengine.second;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A terminal with a process in it, and whoever sits there.
 */
final class TerminalWindow implements AutoCloseable {

	private static final long NANOS = TimeUnit.SECONDS.toNanos(90);

	private final Process process;

	private final StringBuilder screen = new StringBuilder();

	private int seen;

	private boolean ended;

	TerminalWindow(Process process) {
		this.process = process;
		Thread reader = new Thread(this::read, "terminal-window");
		reader.setDaemon(true);
		reader.start();
	}

	/** Types keys; control characters are themselves. */
	void type(String keys) throws IOException {
		Writer keyboard = this.process.outputWriter(StandardCharsets.UTF_8);
		keyboard.write(keys);
		keyboard.flush();
	}

	/**
	 * Types keys as often as it takes until a text appears: what is typed while a program
	 * still changes how the terminal works may be lost.
	 */
	void typeUntil(String keys, String text) throws IOException, InterruptedException {
		long end = System.nanoTime() + NANOS;
		while (!appears(text)) {
			if (System.nanoTime() - end >= 0) {
				throw new AssertionError("'" + text + "' does not appear: " + this.screen.substring(this.seen));
			}
			type(keys);
		}
		sees(text);
	}

	private synchronized boolean appears(String text) throws InterruptedException {
		if (this.screen.indexOf(text, this.seen) < 0) {
			wait(1000);
		}
		return this.screen.indexOf(text, this.seen) >= 0;
	}

	/**
	 * Waits until a text appears behind what was seen so far.
	 * @return what appeared, this text included
	 */
	synchronized String sees(String text) throws InterruptedException {
		long end = System.nanoTime() + NANOS;
		int found = this.screen.indexOf(text, this.seen);
		while (found < 0) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0 || this.ended) {
				throw new AssertionError("'" + text + "' does not appear: " + this.screen.substring(this.seen));
			}
			wait(left);
			found = this.screen.indexOf(text, this.seen);
		}
		String appeared = this.screen.substring(this.seen, found + text.length());
		this.seen = found + text.length();
		return appeared;
	}

	/** The id of the JVM in the window. */
	long jvm() {
		return this.process.descendants()
			.filter((child) -> child.info().command().orElse("").endsWith("/java"))
			.mapToLong(ProcessHandle::pid)
			.findFirst()
			.orElseThrow();
	}

	int exitCode() {
		return Cli.exitCode(this.process);
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
			this.screen.append(characters, 0, count);
		}
		notifyAll();
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
