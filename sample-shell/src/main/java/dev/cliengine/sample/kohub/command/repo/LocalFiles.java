package dev.cliengine.sample.kohub.command.repo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.client.model.Names;

/**
 * The files that somebody named, and where in the repository each of them goes.
 *
 * @param named files and directories
 * @param options which of their files, and where
 */
record LocalFiles(List<String> named, UploadCommands.UploadOptions options) {

	/**
	 * Finds them.
	 * @throws CliException if one is missing, is a directory that was not meant to be
	 * one, or two go to the same place
	 */
	List<LocalFile> find() {
		boolean choosing = !this.options.include().isEmpty() || !this.options.exclude().isEmpty();
		Wrong.unless(!choosing || this.options.recursive(),
				"--include and --exclude choose files of directories: " + "add --recursive");
		Globs globs = Globs.of(this.options.include(), this.options.exclude());
		List<LocalFile> files = new ArrayList<>();
		for (String name : this.named) {
			Path path = path(name);
			if (Files.isDirectory(path)) {
				Wrong.unless(this.options.recursive(), "\"" + name + "\" is a directory: add --recursive");
				files.addAll(below(path, globs));
			}
			else if (Files.exists(path)) {
				files.add(new LocalFile(path, single(path)));
			}
			else {
				throw LocalFileError.notFound(path);
			}
		}
		requireDifferent(files);
		return files;
	}

	private String single(Path file) {
		String name = String.valueOf(file.getFileName());
		String path = this.options.path();
		if (path == null) {
			return name;
		}
		boolean directory = path.isEmpty() || path.endsWith("/") || this.named.size() > 1;
		return directory ? in(path, name) : path;
	}

	private List<LocalFile> below(Path directory, Globs globs) {
		String target = (this.options.path() != null) ? this.options.path() : "";
		try (Stream<Path> all = Files.walk(directory)) {
			return all.filter(Files::isRegularFile)
				.map((file) -> new LocalFile(file, relative(directory, file)))
				.filter((file) -> !file.path().startsWith(".git/") && globs.take(file.path()))
				.map((file) -> new LocalFile(file.source(), in(target, file.path())))
				.sorted((one, other) -> one.path().compareTo(other.path()))
				.toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw LocalFileError.unreadable(directory, ex);
		}
	}

	private static String relative(Path directory, Path file) {
		return String.join("/",
				StreamSupport.stream(directory.relativize(file).spliterator(), false).map(Path::toString).toList());
	}

	private static String in(String directory, String name) {
		String path = Names.path(directory);
		return path.isEmpty() ? name : path + "/" + name;
	}

	private static Path path(String name) {
		try {
			return Path.of(name);
		}
		catch (InvalidPathException ex) {
			throw new CliException(ErrorCategory.USAGE, "\"" + name + "\" cannot be a file");
		}
	}

	private static void requireDifferent(List<LocalFile> files) {
		if (files.isEmpty()) {
			throw CliException.category(ErrorCategory.NOT_FOUND)
				.code("FileNotFound")
				.message("There is no file to upload");
		}
		Set<String> paths = new HashSet<>();
		for (LocalFile file : files) {
			Wrong.unless(paths.add(file.path()), "two files would become " + file.path());
		}
	}

}
