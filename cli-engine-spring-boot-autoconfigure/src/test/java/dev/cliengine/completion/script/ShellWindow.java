package dev.cliengine.completion.script;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/**
 * A real shell: on a terminal, where somebody types, or reading a script.
 */
final class ShellWindow implements AutoCloseable {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

	private final Process process;

	private final StringBuilder screen = new StringBuilder();

	private int seen;

	private ShellWindow(Process process) {
		this.process = process;
		Thread reader = new Thread(this::read, "shell-window");
		reader.setDaemon(true);
		reader.start();
	}

	/** Tests of a shell that is not here are skipped, and say so. */
	static void require(String shell) {
		boolean installed = List.of("/bin/", "/usr/bin/", "/usr/local/bin/")
			.stream()
			.anyMatch((directory) -> Files.isExecutable(Path.of(directory + shell)));
		Assumptions.assumeTrue(installed, shell + " is not installed");
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "script is not installed");
	}

	/** Opens a terminal with a shell. */
	static ShellWindow open(StubApplication stub, String command) throws IOException {
		return new ShellWindow(builder(stub, "script", "-qfec", "stty rows 40 cols 200; exec " + command, "/dev/null")
			.redirectInput(Redirect.PIPE)
			.start());
	}

	/** What a shell prints that reads a script. */
	static String run(StubApplication stub, String... command) throws Exception {
		Path out = Files.createTempFile(stub.home(), "out", "");
		Process process = builder(stub, command).redirectInput(new File("/dev/null"))
			.redirectOutput(out.toFile())
			.start();
		if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("Still running: " + List.of(command));
		}
		return Files.readString(out);
	}

	private static ProcessBuilder builder(StubApplication stub, String... command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(stub.work().toFile()).redirectErrorStream(true);
		builder.environment().clear();
		builder.environment().putAll(stub.environment());
		return builder;
	}

	void type(String keys) throws IOException {
		Writer keyboard = this.process.outputWriter(StandardCharsets.UTF_8);
		keyboard.write(keys);
		keyboard.flush();
	}

	/** Waits until a text appears behind what was seen so far. */
	synchronized String sees(String text) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE;
		int found = this.screen.indexOf(text, this.seen);
		while (found < 0) {
			long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
			if (left <= 0 || !this.process.isAlive()) {
				throw new AssertionError("'" + text + "' does not appear: " + this.screen.substring(this.seen));
			}
			wait(Math.min(left, 1000));
			found = this.screen.indexOf(text, this.seen);
		}
		String appeared = this.screen.substring(this.seen, found);
		this.seen = found + text.length();
		return appeared;
	}

	private void read() {
		char[] buffer = new char[4096];
		try (Reader output = this.process.inputReader(StandardCharsets.UTF_8)) {
			for (int count = output.read(buffer); count >= 0; count = output.read(buffer)) {
				synchronized (this) {
					this.screen.append(buffer, 0, count);
					notifyAll();
				}
			}
		}
		catch (IOException ex) {
			// the window was closed
		}
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
