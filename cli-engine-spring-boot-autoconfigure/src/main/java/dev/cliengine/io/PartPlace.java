package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.FileFailure.Attempt;

/**
 * Where a file that comes piece by piece is kept.
 *
 * @param file the file at the end of its symbolic links
 * @param part what there is of it
 * @param note what it is the beginning of
 */
record PartPlace(Path file, Path part, Path note) {

	/**
	 * Looks whether the file can be written at all.
	 * @throws CliException if there is a file already, its directory is missing, or
	 * something else stands in one of the places
	 */
	static PartPlace of(Path target, boolean overwrite) throws IOException {
		FileFailure failure = new FileFailure(Attempt.WRITE, target);
		FilePlace place = FilePlace.of(target);
		place.regularFile(failure);
		refuseExisting(target, overwrite);
		Path directory = place.real().getParent();
		if (directory != null && !Files.isDirectory(directory)) {
			throw failure.because(directory + " does not exist", "Create it, or name another file");
		}
		String name = place.real().getFileName() + ".part";
		PartPlace found = new PartPlace(place.real(), place.real().resolveSibling(name),
				place.real().resolveSibling(name + ".etag"));
		refuseOther(found.part(), failure);
		refuseOther(found.note(), failure);
		return found;
	}

	static void refuseExisting(Path target, boolean overwrite) {
		if (!overwrite && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("FILE_EXISTS")
				.fix("Name another file, or allow it to be overwritten")
				.message("There is a file " + target + " already");
		}
	}

	/** A link planted there would have us write wherever it leads. */
	private static void refuseOther(Path path, FileFailure failure) {
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			throw failure.because(path + " is in the way", "Move it away, or name another file");
		}
	}

}
