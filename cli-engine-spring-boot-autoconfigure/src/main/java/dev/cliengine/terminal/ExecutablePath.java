package dev.cliengine.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

	/**
	 * The programs whose names begin with a prefix, by the rest of their names. Of
	 * several with one name there is the one that would be {@linkplain #find found}; what
	 * cannot be looked into has none.
	 */
	public SortedMap<String, Path> beginningWith(String prefix) {
		SortedMap<String, Path> programs = new TreeMap<>();
		for (Path directory : this.directories) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, prefix + "*")) {
				files.forEach((file) -> {
					String name = bareName(file).substring(prefix.length());
					if (!name.isEmpty() && isProgram(file)) {
						programs.putIfAbsent(name, file);
					}
				});
			}
			catch (IOException | DirectoryIteratorException ex) {
				continue;
			}
		}
		return programs;
	}

	private static String bareName(Path file) {
		String name = file.getFileName().toString();
		return ENDINGS.stream()
			.filter(name::endsWith)
			.findFirst()
			.map((ending) -> name.substring(0, name.length() - ending.length()))
			.orElse(name);
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
