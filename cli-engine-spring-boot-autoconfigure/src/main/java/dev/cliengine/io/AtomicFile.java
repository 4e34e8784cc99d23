package dev.cliengine.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.FileFailure.Attempt;

/**
 * A file that is replaced as a whole: whoever reads it sees the old content or the new
 * one, also when the writer is killed. Symbolic links are followed, never replaced.
 * Missing directories are created for the owner alone. Two writers need a
 * {@link LockFile} around reading and writing, or the last one wins.
 *
 * @since 0.1.0
 */
public final class AtomicFile {

	private final Path target;

	private final boolean secret;

	private AtomicFile(Path target, boolean secret) {
		this.target = target;
		this.secret = secret;
	}

	/**
	 * A file that keeps the mode it has; a new one gets what the process's mask allows.
	 */
	public static AtomicFile of(Path target) {
		return new AtomicFile(target, false);
	}

	/** A file that only its owner can read (0600), whatever mode it had. */
	public static AtomicFile secret(Path target) {
		return new AtomicFile(target, true);
	}

	/**
	 * Replaces the content. A file that already has this content is left untouched, but
	 * for the mode of a secret one.
	 * @throws CliException of category {@link ErrorCategory#UNAVAILABLE} if no space is
	 * left, else {@link ErrorCategory#FAILURE}; the old content is then still there
	 */
	public void write(byte[] content) {
		if (!keep(content)) {
			write((out) -> out.write(content));
		}
	}

	/**
	 * Replaces the content by what the body writes, without holding it in memory. An
	 * {@link IOException} of the body is taken for a failure of this file; any other
	 * exception of it passes as it is. Either leaves the old content.
	 * @throws CliException as {@link #write(byte[])} does
	 */
	public void write(Body body) {
		FileFailure failure = new FileFailure(Attempt.WRITE, this.target);
		try {
			FilePlace place = FilePlace.of(this.target);
			place.regularFile(failure);
			place.createDirectories();
			replace(place.real(), body);
		}
		catch (IOException ex) {
			throw failure.because(ex);
		}
	}

	/**
	 * The whole content, empty when there is no such file.
	 * @param limit the most bytes to accept
	 * @throws CliException of category {@link ErrorCategory#FAILURE} if it is not a
	 * regular file, larger than the limit, a link to nothing, or cannot be read
	 */
	public Optional<byte[]> read(long limit) {
		FileFailure failure = new FileFailure(Attempt.READ, this.target);
		try {
			FilePlace place = FilePlace.of(this.target);
			BasicFileAttributes attributes = place.fileToRead(failure);
			if (attributes == null) {
				return Optional.empty();
			}
			byte[] content = new byte[0];
			if (attributes.size() <= limit) {
				content = upTo(limit, place.real());
			}
			if (Math.max(attributes.size(), content.length) > limit) {
				throw failure.because("it is larger than " + limit + " bytes", "Check that it is the right file");
			}
			return Optional.of(content);
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw failure.because(ex);
		}
	}

	/**
	 * The content as a stream that the caller closes.
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if there is no
	 * such file, {@link ErrorCategory#FAILURE} if it is not a regular file, a link to
	 * nothing, or cannot be read
	 */
	public InputStream open() {
		FileFailure failure = new FileFailure(Attempt.READ, this.target);
		try {
			FilePlace place = FilePlace.of(this.target);
			if (place.fileToRead(failure) == null) {
				throw CliException.category(ErrorCategory.NOT_FOUND)
					.fix("Check the name of the file")
					.message("There is no file " + this.target);
			}
			return Files.newInputStream(place.real());
		}
		catch (IOException ex) {
			throw failure.because(ex);
		}
	}

	/**
	 * Removes the file, a symbolic link to it, and what a killed writer left of it.
	 * @return whether there was a file
	 * @throws CliException of category {@link ErrorCategory#FAILURE} if it is not a
	 * regular file or cannot be removed
	 */
	public boolean delete() {
		FileFailure failure = new FileFailure(Attempt.DELETE, this.target);
		try {
			FilePlace place = FilePlace.of(this.target);
			boolean existed = place.regularFile(failure) != null;
			Files.deleteIfExists(place.real());
			Files.deleteIfExists(place.asked());
			new TemporaryFiles(place.real()).removeStrays();
			return existed;
		}
		catch (IOException ex) {
			throw failure.because(ex);
		}
	}

	/**
	 * Whether anybody but the owner may use the file in any way; {@code false} if there
	 * is no file or its file system does not know.
	 */
	public boolean openToOthers() {
		try {
			return FileMode.of(FilePlace.of(this.target).real(), false).openToOthers();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void replace(Path file, Body body) throws IOException {
		try (Draft draft = Draft.of(file, FileMode.of(file, this.secret))) {
			draft.fill(body);
			draft.publish(Replacement.on(file));
		}
		new TemporaryFiles(file).removeStrays();
	}

	/** Whether the file already holds this content; a secret one is narrowed then. */
	private boolean keep(byte[] content) {
		try {
			Path file = FilePlace.of(this.target).real();
			if (!Files.isRegularFile(file) || Files.size(file) != content.length
					|| !Arrays.equals(upTo(content.length, file), content)) {
				return false;
			}
			if (this.secret) {
				FileMode.of(file, true).applyTo(file);
			}
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Reads one byte more than allowed, to notice a file that grows. */
	private static byte[] upTo(long limit, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 9) + 1);
		}
	}

	/**
	 * Writes the content of a file.
	 */
	@FunctionalInterface
	public interface Body {

		/** Writes everything; closing the stream is allowed and not needed. */
		void writeTo(OutputStream out) throws IOException;

	}

}
