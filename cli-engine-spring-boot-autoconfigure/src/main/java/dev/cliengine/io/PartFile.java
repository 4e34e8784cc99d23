package dev.cliengine.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.FileFailure.Attempt;

/**
 * The beginning of a file that comes piece by piece, kept beside it as {@code NAME.part}
 * so that a later process can go on. What it is the beginning of stands in
 * {@code NAME.part.etag}. Only one process at a time has it open. Closed without having
 * been published, it stays, unless it is empty. May be used by one thread after the
 * other; what is written after it was closed is dropped.
 *
 * @since 0.1.0
 */
public final class PartFile implements AutoCloseable {

	private static final int BUFFER = 64 * 1024;

	private static final int LONGEST_NOTE = 8 * 1024;

	private final Path target;

	private final PartPlace place;

	private final FileChannel channel;

	private final boolean overwrite;

	private long size;

	private boolean gone;

	private PartFile(Path target, PartPlace place, FileChannel channel, boolean overwrite) throws IOException {
		this.target = target;
		this.place = place;
		this.channel = channel;
		this.overwrite = overwrite;
		this.size = channel.size();
	}

	/**
	 * Opens what there is of a file, or begins it.
	 * @param target the file; its directory must exist
	 * @param overwrite whether it may replace a file that is there
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} and code
	 * {@code FILE_EXISTS} if there is a file that must stay,
	 * {@link ErrorCategory#UNAVAILABLE} and code {@code LOCKED} if another process writes
	 * it, {@link ErrorCategory#FAILURE} if it cannot be written
	 */
	public static PartFile open(Path target, boolean overwrite) {
		FileFailure failure = new FileFailure(Attempt.WRITE, target);
		try {
			PartPlace place = PartPlace.of(target, overwrite);
			return new PartFile(target, place, locked(open(place), target), overwrite);
		}
		catch (IOException ex) {
			throw failure.because(ex);
		}
	}

	/**
	 * Opens what there is of a file in a place of the application's own, which is made
	 * for its owner alone where it is missing.
	 * @throws CliException as {@link #open} does
	 */
	public static PartFile openOwn(Path target) {
		try {
			FilePlace.of(target).createDirectories();
		}
		catch (IOException ex) {
			throw new FileFailure(Attempt.WRITE, target).because(ex);
		}
		return open(target, true);
	}

	/** How many bytes there are. */
	public synchronized long size() {
		return this.size;
	}

	/** What was noted when it was begun; empty if that is not known. */
	public String note() {
		try {
			return AtomicFile.of(this.place.note())
				.read(LONGEST_NOTE)
				.map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
				.orElse("");
		}
		catch (CliException ex) {
			return "";
		}
	}

	/**
	 * Begins again with nothing.
	 * @param note what it is the beginning of
	 * @throws CliException if it cannot be written
	 */
	public synchronized void restart(String note) {
		if (this.gone) {
			return;
		}
		try {
			// Never a new beginning with an old note
			Files.deleteIfExists(this.place.note());
			this.channel.truncate(0);
			this.size = 0;
			AtomicFile.of(this.place.note()).write(note.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	/**
	 * Writes at the end.
	 * @throws CliException of category {@link ErrorCategory#UNAVAILABLE} if no space is
	 * left, else {@link ErrorCategory#FAILURE}; what was written before stays
	 */
	public synchronized void append(ByteBuffer bytes) {
		try {
			while (bytes.hasRemaining() && !this.gone) {
				this.size += this.channel.write(bytes, this.size);
			}
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	/** Shows what there is, in pieces of which the last may be short. */
	public synchronized void read(Consumer<ByteBuffer> reader) {
		ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
		try {
			for (long position = 0; position < this.size; position += buffer.limit()) {
				if (this.channel.read(buffer.clear(), position) < 0) {
					throw new IOException(this.place.part() + " has become shorter");
				}
				reader.accept(buffer.flip());
			}
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	/**
	 * Forces it to the disk and gives it the name of the file, in one step.
	 * @throws CliException as {@link #open} does; it then stays
	 */
	public synchronized void publish() {
		try {
			FileMode.of(this.place.file(), false).applyTo(this.place.part());
			this.channel.force(true);
			PartPlace.refuseExisting(this.target, this.overwrite);
			this.gone = true;
			this.channel.close();
			Replacement.on(this.place.file()).replace(this.place.part(), this.place.file());
			Files.deleteIfExists(this.place.note());
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	/** Removes it. */
	public synchronized void discard() {
		try {
			this.gone = true;
			Files.deleteIfExists(this.place.note());
			Files.deleteIfExists(this.place.part());
			this.channel.close();
		}
		catch (IOException ex) {
			throw failure(ex);
		}
	}

	@Override
	public synchronized void close() {
		if (this.gone) {
			return;
		}
		if (this.size == 0) {
			discard();
			return;
		}
		this.gone = true;
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			// What was written is there, and whatever is not is fetched again.
		}
	}

	private CliException failure(IOException cause) {
		return new FileFailure(Attempt.WRITE, this.target).because(cause);
	}

	private static FileChannel open(PartPlace place) throws IOException {
		boolean there = Files.exists(place.part(), LinkOption.NOFOLLOW_LINKS);
		try {
			return FileChannel.open(place.part(), StandardOpenOption.READ, StandardOpenOption.WRITE,
					there ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
		}
		catch (AccessDeniedException ex) {
			throw there ? ex : new AccessDeniedException(String.valueOf(place.part().getParent()));
		}
	}

	private static FileChannel locked(FileChannel channel, Path target) throws IOException {
		boolean free = false;
		try {
			FileLock lock = channel.tryLock();
			free = lock != null;
		}
		catch (OverlappingFileLockException ex) {
			// Another thread of this process has it
		}
		catch (IOException ex) {
			// A file system without locks
			free = true;
		}
		if (!free) {
			channel.close();
			throw CliException.category(ErrorCategory.UNAVAILABLE)
				.code("LOCKED")
				.fix("Wait for it to end, or name another file")
				.message("Another process is writing " + target);
		}
		return channel;
	}

}
