package dev.cliengine.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.FileFailure.Attempt;
import dev.cliengine.io.LockWait.Patience;

/**
 * Lets one thread of one process at a time work on a file. The lock is an empty file
 * {@code <name>.lock} beside the target (at the end of its symbolic links); it is never
 * deleted, and a process that dies lets go of it.
 *
 * @since 0.1.0
 */
public final class LockFile {

	// The one piece of static state of the engine. The operating system grants a file
	// lock to the whole JVM, and closing any channel of the file gives it up: so all
	// threads, whoever made their LockFile, must agree before one touches the file.
	// Entries stay, as an application locks only a handful of different files.
	private static final Map<Path, ReentrantLock> MUTEXES = new ConcurrentHashMap<>();

	private static final Patience USUAL = new Patience(Duration.ofMillis(500), Duration.ofSeconds(10));

	private final Path target;

	private final Consumer<String> notice;

	private final Patience patience;

	private final ProcessLock.Attempt attempt;

	LockFile(Path target, Consumer<String> notice, Patience patience, ProcessLock.Attempt attempt) {
		this.target = target;
		this.notice = notice;
		this.patience = patience;
		this.attempt = attempt;
	}

	/**
	 * The lock of a file.
	 * @param target the file to work on, which need not exist
	 * @param notice receives a line when holding takes longer than 500 ms, or when the
	 * file system has no locks and the work goes on without
	 */
	public static LockFile beside(Path target, Consumer<String> notice) {
		return new LockFile(target, notice, USUAL, FileChannel::tryLock);
	}

	/**
	 * The same lock, for work of others that may take longer than the usual 10 seconds.
	 */
	public LockFile waiting(Duration atMost) {
		return new LockFile(this.target, this.notice, new Patience(this.patience.silent(), atMost), this.attempt);
	}

	/**
	 * Runs the work while nobody else can, waiting up to 10 seconds for the lock. Read
	 * the file inside the work, not before. Unchecked exceptions of the work pass; an
	 * {@link IOException} arrives as {@link UncheckedIOException}.
	 * @return what the work returns
	 * @throws CliException of category {@link ErrorCategory#UNAVAILABLE} and code
	 * {@code LOCKED} if the wait was in vain, {@link ErrorCategory#INTERRUPTED} if the
	 * thread was interrupted meanwhile, {@link ErrorCategory#FAILURE} if the lock file
	 * cannot be made
	 * @throws IllegalStateException if this thread holds the lock already
	 */
	public <T extends @Nullable Object> T hold(Callable<T> work) {
		Path file = prepare();
		ReentrantLock mutex = MUTEXES.computeIfAbsent(file, (key) -> new ReentrantLock(true));
		if (mutex.isHeldByCurrentThread()) {
			throw new IllegalStateException("This thread holds " + file + " already");
		}
		try {
			LockWait wait = new LockWait(file, this.patience, this.notice);
			wait.acquire(mutex);
			try {
				return holdAcrossProcesses(file, wait, work);
			}
			finally {
				mutex.unlock();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw CliException.category(ErrorCategory.INTERRUPTED)
				.cause(ex)
				.message("Interrupted before the work on " + this.target + " was done");
		}
	}

	private <T extends @Nullable Object> T holdAcrossProcesses(Path file, LockWait wait, Callable<T> work)
			throws InterruptedException {
		try (ProcessLock lock = open(file)) {
			while (!acquired(lock, file)) {
				wait.pause();
			}
			return call(work);
		}
	}

	private boolean acquired(ProcessLock lock, Path file) {
		try {
			return lock.tryAcquire();
		}
		catch (IOException ex) {
			this.notice.accept("Going on without " + file + ", as its file system has no locks");
			return true;
		}
	}

	/** The real path of the lock file, so that one file has one name. */
	private Path prepare() {
		try {
			FilePlace place = FilePlace.of(this.target);
			place.createDirectories();
			Path file = place.real().resolveSibling(place.real().getFileName() + ".lock");
			if (!Files.exists(file)) {
				create(file);
			}
			return file.toRealPath();
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	private static void create(Path file) throws IOException {
		try {
			Files.createFile(file, FileMode.of(file, true).atCreation());
		}
		catch (FileAlreadyExistsException ex) {
			// Somebody was faster, which is just as good.
		}
	}

	private ProcessLock open(Path file) {
		try {
			return ProcessLock.open(file, this.attempt);
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	private CliException failure(IOException cause) {
		return new FileFailure(Attempt.LOCK, this.target).because(cause);
	}

	private static <T extends @Nullable Object> T call(Callable<T> work) throws InterruptedException {
		try {
			return work.call();
		}
		catch (RuntimeException | InterruptedException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
