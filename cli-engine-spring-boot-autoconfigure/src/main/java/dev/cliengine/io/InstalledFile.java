package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import dev.cliengine.core.CliException;
import dev.cliengine.io.FileFailure.Attempt;

/**
 * A name that programs are started by or pages are found at. What stands there, a link
 * included, is replaced in one step and never followed, unlike by {@link AtomicFile}.
 * Missing directories get the mode the process's mask allows.
 *
 * @param path where it is
 * @since 0.1.0
 */
public record InstalledFile(Path path) {

	/**
	 * Puts a regular file there.
	 * @param program whether it can be started (0755) or only read (0644)
	 * @throws CliException if that fails; what was there is then still there
	 */
	public void write(byte[] content, boolean program) {
		replace((place) -> {
			FileMode mode = mode(place, program);
			try (Draft draft = Draft.of(place, mode)) {
				draft.fill((out) -> out.write(content));
				draft.publish(Replacement.on(place));
			}
		});
	}

	/**
	 * Puts a symbolic link there.
	 * @throws CliException as {@link #write} does
	 */
	public void softLink(Path target) {
		replace((place) -> link(place, (name) -> Files.createSymbolicLink(name, target)));
	}

	/**
	 * Gives an existing file a second name.
	 * @throws CliException as {@link #write} does
	 */
	public void hardLink(Path existing) {
		replace((place) -> link(place, (name) -> Files.createLink(name, existing)));
	}

	/**
	 * Removes the name alone, never what it links to.
	 * @return whether there was one
	 * @throws CliException if it is a directory or cannot be removed
	 */
	public boolean delete() {
		FileFailure failure = new FileFailure(Attempt.DELETE, this.path);
		try {
			if (Files.isDirectory(this.path, LinkOption.NOFOLLOW_LINKS)) {
				throw new DirectoryNotEmptyException(this.path.toString());
			}
			return Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw failure.because(ex);
		}
	}

	private void replace(Step step) {
		FileFailure failure = new FileFailure(Attempt.WRITE, this.path);
		try {
			Path place = this.path.toAbsolutePath();
			Path parent = place.getParent();
			if (parent != null && !Files.isDirectory(parent)) {
				Files.createDirectories(parent);
			}
			if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
				throw failure.because("it is a directory", "Move it away, or name another place");
			}
			step.on(place);
			new TemporaryFiles(place).removeStrays();
		}
		catch (IOException ex) {
			throw failure.because(ex);
		}
	}

	private static void link(Path place, Step creation) throws IOException {
		Path name = new TemporaryFiles(place).free();
		try {
			creation.on(name);
			Replacement.on(place).replace(name, place);
		}
		finally {
			// Two names of one file are left alone when one is renamed to the other
			Files.deleteIfExists(name);
		}
	}

	private static FileMode mode(Path place, boolean program) {
		boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
		return new FileMode(posix ? PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--") : null, null,
				null);
	}

	private interface Step {

		void on(Path place) throws IOException;

	}

}
