package dev.cliengine.terminal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.cliengine.core.EnvironmentVariables;

/**
 * Finds programs on the {@code PATH} without the places a system would add: entries that
 * are empty or relative, such as {@code .}, would run what somebody left in the current
 * directory.
 */
public final class ExecutablePath {

	private static final boolean WINDOWS = File.separatorChar == '\\';

	private static final List<String> ENDINGS = WINDOWS ? List.of(".exe", ".com") : List.of("");

	private final List<Path> directories;

	public ExecutablePath(EnvironmentVariables environment) {
		String path = environment.get("PATH");
		this.directories = Stream.of(((path != null) ? path : "").split(File.pathSeparator))
			.flatMap((entry) -> path(entry).stream())
			.toList();
	}

	/** The absolute path of a program named by its absolute path or by its bare name. */
	public Optional<Path> find(String name) {
		Optional<Path> absolute = path(name);
		if (absolute.isPresent()) {
			return absolute.filter(ExecutablePath::isProgram);
		}
		if (name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf(File.separatorChar) >= 0) {
			return Optional.empty();
		}
		return this.directories.stream()
			.flatMap((directory) -> inside(directory, name))
			.filter(ExecutablePath::isProgram)
			.findFirst();
	}

	private static Stream<Path> inside(Path directory, String name) {
		boolean complete = ENDINGS.stream().anyMatch(name::endsWith);
		return (complete ? Stream.of(name) : ENDINGS.stream().map(name::concat)).map(directory::resolve);
	}

	private static boolean isProgram(Path path) {
		return Files.isRegularFile(path) && Files.isExecutable(path);
	}

	/** The path when it is absolute. */
	private static Optional<Path> path(String text) {
		try {
			return Optional.of(Path.of(text)).filter(Path::isAbsolute);
		}
		catch (InvalidPathException ex) {
			return Optional.empty();
		}
	}

}
