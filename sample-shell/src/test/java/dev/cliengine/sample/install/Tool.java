package dev.cliengine.sample.install;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts programs for somebody with a home of their own and next to nothing in the
 * environment.
 *
 * @param home the home
 */
record Tool(Path home) {

	private static final int SECONDS = 300;

	static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	/** Runs a program to its end. */
	Result run(Map<String, String> environment, String stdin, List<String> command)
			throws IOException, InterruptedException {
		Path directory = Files.createTempDirectory(this.home.resolve("..").normalize(), "run");
		Path in = Files.writeString(directory.resolve("in"), stdin);
		File out = directory.resolve("out").toFile();
		File err = directory.resolve("err").toFile();
		Process process = builder(environment, command).redirectInput(in.toFile())
			.redirectOutput(out)
			.redirectError(err)
			.start();
		return new Result(end(process), Files.readString(out.toPath()), Files.readString(err.toPath()));
	}

	Result run(List<String> command) throws IOException, InterruptedException {
		return run(Map.of(), "", command);
	}

	/** Starts a program whose signals are those of a terminal. */
	ProcessBuilder builder(Map<String, String> environment, List<String> command) {
		// A build in the background hands down ignored signals
		List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT,TERM,HUP,PIPE"));
		words.addAll(command);
		ProcessBuilder builder = new ProcessBuilder(words).directory(this.home.toFile());
		builder.environment().clear();
		builder.environment()
			.putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", this.home.toString(), "LC_ALL", "C.UTF-8", "SHELL",
					"/bin/bash"));
		builder.environment().putAll(environment);
		return builder;
	}

	static int end(Process process) throws InterruptedException {
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("Still running");
		}
		return process.exitValue();
	}

	/** The first line a process prints. */
	static String firstLine(Process process) throws IOException {
		return String.valueOf(
				new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine());
	}

	/**
	 * How a program ended.
	 */
	record Result(int code, String out, String err) {
	}

}
