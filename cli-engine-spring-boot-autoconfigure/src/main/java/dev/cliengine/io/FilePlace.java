package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * Where a file that somebody named really is.
 *
 * @param asked the path as it was named, made absolute
 * @param real the path at the end of its symbolic links; the file need not exist
 */
record FilePlace(Path asked, Path real) {

	private static final int MOST_LINKS = 40;

	/**
	 * Follows the links.
	 * @throws FileSystemLoopException if they lead in a circle
	 */
	static FilePlace of(Path path) throws IOException {
		Path asked = path.toAbsolutePath();
		Path current = asked;
		for (int i = 0; i < MOST_LINKS; i++) {
			if (!Files.isSymbolicLink(current)) {
				return new FilePlace(asked, current);
			}
			current = current.resolveSibling(Files.readSymbolicLink(current));
		}
		throw new FileSystemLoopException(asked.toString());
	}

	/**
	 * What is there, or {@code null} if nothing is.
	 * @throws dev.cliengine.core.CliException if it is not a regular file
	 */
	@Nullable BasicFileAttributes regularFile(FileFailure failure) throws IOException {
		BasicFileAttributes attributes;
		try {
			attributes = Files.readAttributes(this.real, BasicFileAttributes.class);
		}
		catch (NoSuchFileException ex) {
			refusePlaceBelowAFile(failure);
			return null;
		}
		catch (FileSystemException ex) {
			refusePlaceBelowAFile(failure);
			throw ex;
		}
		if (attributes.isDirectory()) {
			throw failure.because("it is a directory", "Move it away, or name a file");
		}
		if (!attributes.isRegularFile()) {
			throw failure.because("it is a pipe or a device, not a regular file", "Name a regular file");
		}
		return attributes;
	}

	/**
	 * A place below a regular file is reported in the system's own words, which do not
	 * say which file, and since Java 25 as merely missing.
	 */
	private void refusePlaceBelowAFile(FileFailure failure) {
		for (Path above = this.real.getParent(); above != null; above = above.getParent()) {
			if (Files.isRegularFile(above)) {
				throw failure.because(above + " is a file, not a directory", "Move it away, or name another place");
			}
			if (Files.exists(above)) {
				return;
			}
		}
	}

	/**
	 * What is there to read, or {@code null} if nothing is.
	 * @throws dev.cliengine.core.CliException if it is not a regular file, or a link to
	 * nothing
	 */
	@Nullable BasicFileAttributes fileToRead(FileFailure failure) throws IOException {
		BasicFileAttributes attributes = regularFile(failure);
		if (attributes == null && !this.asked.equals(this.real)) {
			throw failure.because("it is a symbolic link to " + this.real + ", which does not exist",
					"Create " + this.real + ", or remove the link");
		}
		return attributes;
	}

	/** Creates missing directories above the file for its owner alone. */
	void createDirectories() throws IOException {
		Path parent = this.real.getParent();
		// Asked first because Java 17 refuses a link to a directory here.
		if (parent != null && !Files.isDirectory(parent)) {
			Files.createDirectories(parent, forOwner(parent));
		}
	}

	private static FileAttribute<?>[] forOwner(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}

}
