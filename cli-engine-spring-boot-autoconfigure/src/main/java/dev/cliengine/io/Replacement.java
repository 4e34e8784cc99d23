package dev.cliengine.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts one file in the place of another in one step. Where a reader or a virus scanner
 * can hold the target shut (everywhere but on POSIX systems), it tries again for a
 * moment.
 *
 * @param move the step itself
 * @param retries how often a refused step is repeated
 */
record Replacement(Move move, int retries) {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

	private static final int WINDOWS_RETRIES = 5;

	static Replacement on(Path path) {
		boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
		return new Replacement((from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE),
				posix ? 0 : WINDOWS_RETRIES);
	}

	void replace(Path from, Path to) throws IOException {
		long pause = FIRST_PAUSE.toNanos();
		for (int left = this.retries; !moved(from, to, left > 0); left--) {
			// Parking, unlike sleeping, leaves an interrupt to be seen by others.
			LockSupport.parkNanos(pause);
			pause *= 2;
		}
		forceDirectory(to);
	}

	private boolean moved(Path from, Path to, boolean mayTryAgain) throws IOException {
		try {
			this.move.move(from, to);
			return true;
		}
		catch (AtomicMoveNotSupportedException | NoSuchFileException ex) {
			throw ex;
		}
		catch (FileSystemException ex) {
			if (!mayTryAgain) {
				throw ex;
			}
			return false;
		}
	}

	/** Makes the new name survive a power cut, where directories can be opened at all. */
	private static void forceDirectory(Path file) {
		Path directory = file.getParent();
		if (directory == null) {
			return;
		}
		try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			// The content is already safe; only the order of two renames is not.
		}
	}

	/**
	 * Renames a file over another one.
	 */
	@FunctionalInterface
	interface Move {

		void move(Path from, Path to) throws IOException;

	}

}
