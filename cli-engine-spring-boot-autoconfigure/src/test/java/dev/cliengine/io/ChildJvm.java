package dev.cliengine.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A real other process that runs {@link ChildMain}.
 */
final class ChildJvm implements AutoCloseable {

	private final Process process;

	private final BufferedReader output;

	private ChildJvm(List<String> command) {
		try {
			this.process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.output = this.process.inputReader(StandardCharsets.UTF_8);
	}

	static ChildJvm start(Object... args) {
		return new ChildJvm(command(args));
	}

	/** Runs the child from a script, in which {@code "$@"} is the child's command. */
	static ChildJvm startIn(String script, Object... args) {
		List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
		command.addAll(command(args));
		return new ChildJvm(command);
	}

	/** The next line the child prints, {@code null} at its end. */
	@Nullable String line() {
		try {
			return this.output.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the child still prints, until its end. */
	List<String> lines() {
		return this.output.lines().toList();
	}

	/**
	 * SIGKILL: the child gets no chance to tidy up. What it printed can still be read.
	 */
	void kill() {
		this.process.toHandle().destroyForcibly();
		await();
	}

	boolean alive() {
		return this.process.isAlive();
	}

	int await() {
		try {
			if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
				throw new IllegalStateException("The child does not end");
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private static List<String> command(Object... args) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xmx64m", "-cp", classpath(), ChildMain.class.getName()));
		Stream.of(args).map(Object::toString).forEach(command::add);
		return command;
	}

	private static String classpath() {
		return String.join(System.getProperty("path.separator"), location(ChildMain.class), location(AtomicFile.class));
	}

	private static String location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
