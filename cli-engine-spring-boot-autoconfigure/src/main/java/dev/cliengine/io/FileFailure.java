package dev.cliengine.io;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Says in words for people why something could not be done with a file.
 *
 * @param attempt what was tried
 * @param file the file as the person knows it
 */
record FileFailure(Attempt attempt, Path file) {

	/** Less than one buffer: the write that failed did not fit. */
	private static final long NOTHING_LEFT = 64 * 1024;

	/** The failure for people, with the original as its cause. */
	CliException because(IOException cause) {
		if (cause instanceof ClosedByInterruptException) {
			return failure(ErrorCategory.INTERRUPTED, "the command was interrupted", "Run the command again", cause);
		}
		if (cause instanceof AccessDeniedException denied) {
			return failure("permission denied", "Check the owner and the mode of " + affected(denied), cause);
		}
		if (cause instanceof NoSuchFileException missing) {
			return failure(affected(missing) + " does not exist", "Create it, or name another file", cause);
		}
		if (cause instanceof FileAlreadyExistsException existing) {
			return failure(affected(existing) + " is in the way",
					"Move " + affected(existing) + " away, or name another file", cause);
		}
		if (cause instanceof FileSystemLoopException) {
			return failure("its symbolic links lead in a circle", "Remove one of the links", cause);
		}
		if (cause instanceof AtomicMoveNotSupportedException) {
			return failure("the file system cannot replace a file in one step", "Name a file on another file system",
					cause);
		}
		return becauseOfTheFileSystem(cause);
	}

	/** A refusal that no exception led to. */
	CliException because(String reason, String fix) {
		return CliException.category(ErrorCategory.FAILURE).fix(fix).message(message(reason));
	}

	private CliException becauseOfTheFileSystem(IOException cause) {
		String text = text(cause);
		String known = text.toLowerCase(Locale.ROOT);
		if (known.contains("no space") || known.contains("not enough space") || known.contains("quota")) {
			return full(cause);
		}
		if (known.contains("read-only")) {
			return readOnly(cause);
		}
		// The system's own words may be in any language; what the store reports is not.
		FileStore store = (this.attempt != Attempt.READ) ? store() : null;
		if (store != null && store.isReadOnly()) {
			return readOnly(cause);
		}
		if (store != null && usable(store) < NOTHING_LEFT) {
			return full(cause);
		}
		return failure(text, "Check " + this.file + " and the directories above it", cause);
	}

	private CliException full(IOException cause) {
		return failure(ErrorCategory.UNAVAILABLE, "no space is left on its file system",
				"Free some space, then run the command again", cause);
	}

	private CliException readOnly(IOException cause) {
		return failure("its file system is read-only", "Name a file on a writable file system", cause);
	}

	private CliException failure(String reason, String fix, IOException cause) {
		return failure(ErrorCategory.FAILURE, reason, fix, cause);
	}

	private CliException failure(ErrorCategory category, String reason, String fix, IOException cause) {
		return CliException.category(category).fix(fix).cause(cause).message(message(reason));
	}

	private String message(String reason) {
		return "Cannot " + this.attempt.verb + " " + this.file + ": " + reason;
	}

	private String affected(FileSystemException cause) {
		String named = cause.getFile();
		if (named == null) {
			return this.file.toString();
		}
		// Nobody knows our temporary files; it is their directory that refuses them.
		Path parent = Path.of(named).getParent();
		return (parent != null && TemporaryFiles.isOne(Path.of(named))) ? parent.toString() : named;
	}

	private static String text(IOException cause) {
		String reason = (cause instanceof FileSystemException fileSystem) ? fileSystem.getReason() : cause.getMessage();
		return (reason != null) ? reason : cause.getClass().getSimpleName();
	}

	private @Nullable FileStore store() {
		Path existing = this.file.toAbsolutePath().getParent();
		while (existing != null && !Files.exists(existing)) {
			existing = existing.getParent();
		}
		try {
			return (existing != null) ? Files.getFileStore(existing) : null;
		}
		catch (IOException ex) {
			return null;
		}
	}

	private static long usable(FileStore store) {
		try {
			return store.getUsableSpace();
		}
		catch (IOException ex) {
			return Long.MAX_VALUE;
		}
	}

	enum Attempt {

		READ("read"), WRITE("write"), LOCK("lock"), DELETE("delete");

		private final String verb;

		Attempt(String verb) {
			this.verb = verb;
		}

	}

}
