package dev.cliengine.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cliengine.core.Cancellation;
import org.jline.utils.WCWidth;

/**
 * Runs a main class of these tests in a JVM of its own, from a shell line.
 */
record ChildJvm(Path directory) {

	/** The words that start a main class; a shell line can hold them. */
	static String command(Class<?> main, String... arguments) {
		// a library first, so that a closed descriptor is taken by a file that stays open
		String classPath = Stream.of(WCWidth.class, Cancellation.class, main)
			.map(ChildJvm::location)
			.map(Path::toString)
			.collect(Collectors.joining(":"));
		return Stream
			.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", classPath, main.getName()),
					Stream.of(arguments))
			.map((word) -> "'" + word + "'")
			.collect(Collectors.joining(" "));
	}

	/** Runs a shell line to its end; its stdin is empty. */
	Result run(String line) {
		try {
			Path out = Files.createTempFile(this.directory, "out", "");
			Path err = Files.createTempFile(this.directory, "err", "");
			Process process = shell(line).redirectInput(Path.of("/dev/null").toFile())
				.redirectOutput(out.toFile())
				.redirectError(err.toFile())
				.start();
			if (!process.waitFor(60, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new AssertionError("Still running: " + line);
			}
			return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	/** Starts a shell line whose stdout is read by the caller. */
	Process start(String line) throws IOException {
		return shell(line).redirectInput(Path.of("/dev/null").toFile())
			.redirectError(Redirect.appendTo(this.directory.resolve("err").toFile()))
			.start();
	}

	private static ProcessBuilder shell(String line) {
		// a build that runs in the background hands down ignored signals
		ProcessBuilder shell = new ProcessBuilder(
				List.of("env", "--default-signal=INT,TERM,HUP,PIPE", "/bin/bash", "-c", line));
		shell.environment().put("LC_ALL", "C");
		return shell;
	}

	private static Path location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Result(int exitCode, String out, String err) {
	}

}
