package dev.cliengine.terminal;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which of the descriptors 0, 1 and 2 the process was really given. When one was closed
 * at the start, the JVM has put the next file it opened in its place, and writing there
 * would spoil that file.
 * <p>
 * Exact on Linux, as far as can be seen from inside: a place where Java has already
 * closed a file leads to {@code /dev/null} and counts as given. Elsewhere every
 * descriptor Java can use counts as given.
 */
final class StandardDescriptors {

	private static final int CLOSE_ON_EXEC = 02000000;

	private static final int ACCESS_MODE = 3;

	private static final int UNKNOWN = -1;

	private static final List<FileDescriptor> STANDARD = List.of(FileDescriptor.in, FileDescriptor.out,
			FileDescriptor.err);

	private final boolean[] given = new boolean[STANDARD.size()];

	/** Held so that no file opened later lands on the place of a closed descriptor. */
	private final List<InputStream> placeholders = new ArrayList<>();

	StandardDescriptors(Path process, Path modules) {
		boolean visible = Files.isDirectory(process.resolve("fd"));
		List<@Nullable Path> targets = new ArrayList<>();
		for (int descriptor = 0; descriptor < this.given.length; descriptor++) {
			targets.add(visible ? target(process, descriptor) : null);
		}
		// in two steps: to read a file is to take the lowest free descriptor
		if (visible) {
			targets.stream().filter((target) -> target == null).forEach((missing) -> occupy());
		}
		for (int descriptor = 0; descriptor < this.given.length; descriptor++) {
			Path target = targets.get(descriptor);
			this.given[descriptor] = visible
					? target != null && !target.equals(modules) && isUsable(process, descriptor)
					: STANDARD.get(descriptor).valid();
		}
	}

	static StandardDescriptors ofProcess() {
		return new StandardDescriptors(Path.of("/proc/self"), modules());
	}

	boolean isGiven(int descriptor) {
		return this.given[descriptor];
	}

	/** What a descriptor leads to, or {@code null} when it is closed. */
	static @Nullable Path target(Path process, int descriptor) {
		try {
			return Files.readSymbolicLink(process.resolve("fd").resolve(Integer.toString(descriptor)));
		}
		catch (IOException ex) {
			return null;
		}
	}

	/** The first file a JVM opens for good, so the one that takes the place of stdin. */
	private static Path modules() {
		Path modules = Path.of(System.getProperty("java.home", ""), "lib", "modules");
		try {
			return modules.toRealPath();
		}
		catch (IOException ex) {
			return modules;
		}
	}

	private void occupy() {
		try {
			this.placeholders.add(new FileInputStream("/dev/null"));
		}
		catch (IOException ex) {
			// a protection less, not a reason to stop
		}
	}

	/** Nothing inherited has close-on-exec, and nobody writes to what is read-only. */
	private static boolean isUsable(Path process, int descriptor) {
		int flags = flags(process.resolve("fdinfo").resolve(Integer.toString(descriptor)));
		boolean readOnly = (flags & ACCESS_MODE) == 0;
		return flags == UNKNOWN || ((flags & CLOSE_ON_EXEC) == 0 && (descriptor == 0 || !readOnly));
	}

	private static int flags(Path info) {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(new FileInputStream(info.toFile()), StandardCharsets.US_ASCII))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("flags:")) {
					return Integer.parseInt(line.substring(6).strip(), 8);
				}
			}
			return UNKNOWN;
		}
		catch (IOException | NumberFormatException ex) {
			return UNKNOWN;
		}
	}

}
