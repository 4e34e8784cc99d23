package dev.cliengine.sample.kohub.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cliengine.sample.SampleShellApplication;

/**
 * Starts kohub-cli in a JVM of its own, with a home of its own and next to nothing in its
 * environment.
 *
 * @param home its home
 * @param environment more variables
 */
record KohubProcess(Path home, Map<String, String> environment) {

	private static final int SECONDS = 120;

	/** Runs a command line to its end. */
	Result run(String stdin, String... words) throws IOException, InterruptedException {
		Path in = Files.writeString(this.home.resolve("stdin"), stdin);
		Path out = this.home.resolve("stdout");
		Path err = this.home.resolve("stderr");
		Process process = builder(command(List.of(words))).redirectInput(in.toFile())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile())
			.start();
		return new Result(exitCode(process), Files.readString(out), Files.readString(err));
	}

	/** Runs a script on a terminal, in which {@code "$@"} is kohub-cli. */
	Screen open(String script) throws IOException {
		List<String> words = Stream
			.concat(Stream.of("/bin/bash", "-c", "stty rows 40 cols 100; " + script, "bash"),
					command(List.of()).stream())
			.map((word) -> "'" + word.replace("'", "'\\''") + "'")
			.toList();
		return new Screen(
				builder(List.of("script", "-qfec", String.join(" ", words), "/dev/null")).redirectErrorStream(true)
					.redirectInput(Redirect.PIPE)
					.start());
	}

	static int exitCode(Process process) throws InterruptedException {
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("Still running");
		}
		return process.exitValue();
	}

	private static List<String> command(List<String> words) {
		String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.isEmpty())
			.collect(Collectors.joining(File.pathSeparator));
		// A build in the background hands down ignored signals
		List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP,PIPE",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp", classPath, SampleShellApplication.class.getName(), "as", "kohub-cli"));
		command.addAll(words);
		return command;
	}

	private ProcessBuilder builder(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.home.toFile());
		Map<String, String> variables = builder.environment();
		variables.clear();
		variables.putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", this.home.toString(), "LC_ALL", "C.UTF-8", "NO_COLOR",
				"1", "TERM", "xterm-256color", "SHELL", "/bin/sh"));
		Stream.of("CONFIG", "STATE", "CACHE", "DATA")
			.forEach((kind) -> variables.put("XDG_" + kind + "_HOME", this.home.resolve("xdg-" + kind).toString()));
		variables.putAll(this.environment);
		return builder;
	}

	/** What came of a command line. */
	record Result(int exitCode, String out, String err) {
	}

}
