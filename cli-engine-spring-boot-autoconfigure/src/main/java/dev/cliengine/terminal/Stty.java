package dev.cliengine.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The system's own tool for terminals. It knows all of a terminal's modes, of which JLine
 * keeps only some.
 *
 * @param terminals where the terminal may be found, best first
 */
record Stty(List<File> terminals) {

	/** For the terminal a descriptor leads to, else the one that controls the process. */
	static Stty of(int descriptor) {
		return new Stty(
				Stream.of("/proc/self/fd/" + descriptor, "/dev/tty").map(File::new).filter(File::exists).toList());
	}

	/** What it answers; empty without the tool, without a terminal, or when it fails. */
	Optional<String> answer(String... words) {
		return Stream.of("/bin/stty", "/usr/bin/stty")
			.filter((stty) -> Files.isExecutable(Path.of(stty)))
			.limit(1)
			.flatMap((stty) -> this.terminals.stream().map((terminal) -> answer(stty, terminal, words)))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<String> answer(String stty, File terminal, String... words) {
		List<String> command = new ArrayList<>(List.of(stty));
		command.addAll(List.of(words));
		try {
			Process process = new ProcessBuilder(command).redirectInput(terminal)
				.redirectError(Redirect.DISCARD)
				.start();
			if (!ends(process) || process.exitValue() != 0) {
				return Optional.empty();
			}
			return Optional
				.of(new String(process.getInputStream().readNBytes(2048), StandardCharsets.US_ASCII).strip());
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Whether it ends in time. */
	static boolean ends(Process process) {
		try {
			if (process.waitFor(2, TimeUnit.SECONDS)) {
				return true;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		process.destroyForcibly();
		return false;
	}

}
