package dev.cliengine.sample.kohub.client.error;

import java.nio.file.Path;
import java.util.Map;

import dev.cliengine.core.ErrorCategory;

/**
 * A file on this machine is missing, in the way, damaged, or cannot be read. Its code is
 * {@code FileNotFound}, {@code FileExists}, {@code IoError} or {@code ChecksumMismatch},
 * and {@code path} of its details the file.
 *
 * @since 0.1.0
 */
public class LocalFileError extends KohubError {

	private static final long serialVersionUID = 1L;

	public LocalFileError(Failure failure) {
		super(failure);
	}

	/** There is no such file. */
	public static LocalFileError notFound(Path path) {
		return of(ErrorCategory.NOT_FOUND, "FileNotFound", "There is no file " + path, path);
	}

	/** A file is in the way. */
	public static LocalFileError exists(Path path) {
		return of(ErrorCategory.VALIDATION, "FileExists", "There already is a file " + path, path);
	}

	/** What was received is not what the server has. */
	public static LocalFileError damaged(Path path) {
		return of(ErrorCategory.FAILURE, "ChecksumMismatch", "Downloaded file is damaged", path);
	}

	/** It cannot be read or written. */
	public static LocalFileError unreadable(Path path, Throwable cause) {
		return new LocalFileError(Failure.of(ErrorCategory.FAILURE, "IoError", "Cannot use the file " + path)
			.with(Map.of("path", path.toString()))
			.because(cause));
	}

	private static LocalFileError of(ErrorCategory category, String code, String message, Path path) {
		return new LocalFileError(Failure.of(category, code, message).with(Map.of("path", path.toString())));
	}

}
