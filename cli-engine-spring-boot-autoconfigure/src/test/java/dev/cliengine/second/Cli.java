package dev.cliengine.second;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Starts an application in a JVM of its own, with its own home and next to nothing in its
 * environment.
 *
 * @param application the main class
 * @param home its home
 * @param directory the directory it is started in
 * @param environment more variables
 */
record Cli(Class<?> application, Path home, Path directory, Map<String, String> environment) {

	private static final int SECONDS = 120;

	private static final int NATIVE_ACCESS = 22;

	Cli(Class<?> application, Path home) {
		this(application, home, home, Map.of());
	}

	Cli in(Path directory) {
		return new Cli(this.application, this.home, directory, this.environment);
	}

	Cli with(String name, String value) {
		Map<String, String> more = new HashMap<>(this.environment);
		more.put(name, value);
		return new Cli(this.application, this.home, this.directory, more);
	}

	/** Runs a command line to its end; its stdin is empty. */
	Result run(String... words) {
		return finish(command(List.of(words)));
	}

	/** Runs a command line and says which classes the JVM loaded for it. */
	List<String> classesOf(String... words) {
		List<String> command = new ArrayList<>(command(List.of(words)));
		Path log = this.home.resolve("classes");
		command.add(command.indexOf("-cp"), "-Xlog:class+load:file=" + log + "::filecount=0");
		Result result = finish(command);
		try (Stream<String> lines = Files.lines(log)) {
			if (result.exitCode() != 0) {
				throw new AssertionError(result);
			}
			return lines.map((line) -> line.replaceFirst("^(?:\\[[^]]*\\])*\\s*", "").split(" ")[0]).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs command lines to their ends, two at a time. */
	List<Result> runAll(List<List<String>> lines) {
		Result[] results = new Result[lines.size()];
		List<Thread> threads = IntStream.range(0, 2).mapToObj((first) -> new Thread(() -> {
			for (int i = first; i < results.length; i += 2) {
				results[i] = finish(command(lines.get(i)));
			}
		})).toList();
		threads.forEach(Thread::start);
		try {
			for (Thread thread : threads) {
				thread.join();
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return List.of(results);
	}

	/** Runs a line of bash, in which {@code "$@"} is the command line. */
	Result bash(String script, String... words) {
		List<String> command = new ArrayList<>(List.of("/bin/bash", "-c", script, "bash"));
		command.addAll(command(List.of(words)));
		return finish(command);
	}

	/** Starts a command line whose stdout the caller reads; stderr goes to a file. */
	Running start(String... words) {
		try {
			Path err = Files.createTempFile(this.home, "err", "");
			return new Running(builder(command(List.of(words))).redirectError(err.toFile()).start(), err);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a script of bash on a terminal, in which {@code "$@"} is the application. */
	TerminalWindow open(String script) {
		List<String> words = Stream
			.concat(Stream.of("/bin/bash", "-c", "stty rows 24 cols 100; " + script, "bash"),
					command(List.of()).stream())
			.map((word) -> "'" + word.replace("'", "'\\''") + "'")
			.toList();
		try {
			return new TerminalWindow(
					builder(List.of("script", "-qfec", String.join(" ", words), "/dev/null")).redirectErrorStream(true)
						.redirectInput(Redirect.PIPE)
						.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs a script of bash on a screen, in which {@code "$@"} is the application. */
	ScreenWindow screen(int columns, int rows, String script) {
		String line = Stream.concat(Stream.of("/bin/bash", "-c", script, "bash"), command(List.of()).stream())
			.map((word) -> "'" + word.replace("'", "'\\''") + "'")
			.collect(Collectors.joining(" "));
		return ScreenWindow.open(this.home.resolve("tmux"), (words) -> builder(words), columns, rows, line);
	}

	private Result finish(List<String> command) {
		try {
			Path out = Files.createTempFile(this.home, "out", "");
			Path err = Files.createTempFile(this.home, "err", "");
			Process process = builder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
			return new Result(exitCode(process), Files.readString(out), Files.readString(err));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static int exitCode(Process process) {
		try {
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError("Still running: " + process.info().commandLine().orElse("?"));
			}
			return process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> command(List<String> words) {
		// A build in the background hands down ignored signals
		List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP,PIPE",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath(), this.application.getName()));
		command.addAll(words);
		// Newer ones warn of JLine on the terminal, which a packaged application permits
		if (Runtime.version().feature() >= NATIVE_ACCESS) {
			command.add(command.indexOf("-cp"), "--enable-native-access=ALL-UNNAMED");
		}
		return command;
	}

	/** An empty entry, as surefire leaves behind, would mean the current directory. */
	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.isEmpty())
			.collect(Collectors.joining(File.pathSeparator));
	}

	private ProcessBuilder builder(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.directory.toFile())
			.redirectInput(new File("/dev/null"));
		Map<String, String> variables = builder.environment();
		variables.clear();
		variables.putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", this.home.toString(), "LC_ALL", "C.UTF-8", "NO_COLOR",
				"1", "TERM", "xterm-256color", "SHELL", "/bin/sh"));
		Stream.of("CONFIG", "STATE", "CACHE", "DATA")
			.forEach((kind) -> variables.put("XDG_" + kind + "_HOME", this.home.resolve("xdg-" + kind).toString()));
		variables.putAll(this.environment);
		return builder;
	}

}
