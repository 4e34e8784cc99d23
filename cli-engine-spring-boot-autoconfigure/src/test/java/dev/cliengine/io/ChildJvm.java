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
 * A real other process: {@link ChildMain}, or a main class of another package's tests.
 */
public final class ChildJvm implements AutoCloseable {

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
		return new ChildJvm(command(ChildMain.class, List.of(), args));
	}

	/** Runs the child from a script, in which {@code "$@"} is the child's command. */
	static ChildJvm startIn(String script, Object... args) {
		return new ChildJvm(inScript(script, command(ChildMain.class, List.of(), args)));
	}

	/**
	 * The same for a class that needs nothing but its own tests, the engine and
	 * libraries.
	 * @param libraries a class of each
	 */
	public static ChildJvm runningIn(String script, Class<?> main, List<Class<?>> libraries, Object... args) {
		return new ChildJvm(inScript(script, command(main, libraries, args)));
	}

	/** The next line the child prints, {@code null} at its end. */
	public @Nullable String line() {
		try {
			return this.output.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the child still prints, until its end. */
	public List<String> lines() {
		return this.output.lines().toList();
	}

	/** Ends the child's input, for a child that waits for that. */
	public void release() {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * SIGKILL: the child gets no chance to tidy up. What it printed can still be read.
	 */
	public void kill() {
		this.process.toHandle().destroyForcibly();
		await();
	}

	public boolean alive() {
		return this.process.isAlive();
	}

	public int await() {
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

	private static List<String> inScript(String script, List<String> child) {
		List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
		command.addAll(child);
		return command;
	}

	private static List<String> command(Class<?> main, List<Class<?>> libraries, Object... args) {
		List<String> classpath = new ArrayList<>(classpath(location(main), libraries));
		classpath.add(location(AtomicFile.class));
		return command(List.of(), classpath, main, args);
	}

	private static List<String> command(List<String> options, List<String> classpath, Class<?> main, Object... args) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(
				List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
		command.addAll(options);
		command.addAll(List.of("-cp", String.join(System.getProperty("path.separator"), classpath), main.getName()));
		Stream.of(args).map(Object::toString).forEach(command::add);
		return command;
	}

	static List<String> classpath(String own, List<Class<?>> libraries) {
		return Stream.concat(Stream.of(own), libraries.stream().map(ChildJvm::location)).toList();
	}

	static ChildJvm of(List<String> options, List<String> classpath, Class<?> main, Object... args) {
		return new ChildJvm(command(options, classpath, main, args));
	}

	static String location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
