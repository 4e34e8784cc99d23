package dev.cliengine.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The operating system's lock on an open file; closing it gives the lock back.
 */
final class ProcessLock implements AutoCloseable {

	private final FileChannel channel;

	private final Attempt attempt;

	private ProcessLock(FileChannel channel, Attempt attempt) {
		this.channel = channel;
		this.attempt = attempt;
	}

	static ProcessLock open(Path file, Attempt attempt) throws IOException {
		return new ProcessLock(FileChannel.open(file, StandardOpenOption.WRITE), attempt);
	}

	/**
	 * Whether the lock could be had at once.
	 * @throws IOException if the file system has no locks
	 */
	boolean tryAcquire() throws IOException {
		try {
			return this.attempt.tryLock(this.channel) != null;
		}
		catch (OverlappingFileLockException ex) {
			// Our own code, loaded a second time in this JVM, has it.
			return false;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			// The work is done; the lock goes with the process at the latest.
		}
	}

	/**
	 * Tries to lock; {@code null} means that another process has the lock.
	 */
	@FunctionalInterface
	interface Attempt {

		@Nullable FileLock tryLock(FileChannel channel) throws IOException;

	}

}
