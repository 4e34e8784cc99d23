package dev.cliengine.builtin.batch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.PartFile;

/**
 * Remembers which items of a batch succeeded, so that a later process need not run them
 * again. An item is noted after its answer was written.
 */
final class Checkpoint implements AutoCloseable {

	private final @Nullable PartFile file;

	private final Set<String> before;

	private Checkpoint(@Nullable PartFile file, Set<String> before) {
		this.file = file;
		this.before = before;
	}

	/** Remembers nothing. */
	static Checkpoint none() {
		return new Checkpoint(null, Set.of());
	}

	/**
	 * Opens that of a batch.
	 * @param place the file it is kept in
	 * @param batch names the batch
	 * @param resume whether what was noted before counts
	 * @throws dev.cliengine.core.CliException if another process runs the batch, or the
	 * file cannot be written
	 */
	static Checkpoint open(Path place, String batch, boolean resume) {
		PartFile file = PartFile.openOwn(place);
		if (!resume || !file.note().equals(batch)) {
			file.restart(batch);
			return new Checkpoint(file, Set.of());
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		file.read((piece) -> {
			byte[] read = new byte[piece.remaining()];
			piece.get(read);
			bytes.writeBytes(read);
		});
		// A line that was cut when the process was killed stays one by itself
		append(file, "\n");
		return new Checkpoint(file,
				bytes.toString(StandardCharsets.US_ASCII)
					.lines()
					.filter((line) -> line.length() == BatchItem.DIGEST)
					.collect(Collectors.toCollection(HashSet::new)));
	}

	/** Whether an earlier process ran it with success. */
	boolean isDone(BatchItem item) {
		return !this.before.isEmpty() && this.before.contains(item.digest());
	}

	/** Notes that an item succeeded. */
	void done(BatchItem item) {
		if (this.file != null) {
			append(this.file, item.digest() + "\n");
		}
	}

	/** Forgets everything, because nothing is left to do. */
	void finish() {
		if (this.file != null) {
			this.file.discard();
		}
	}

	@Override
	public void close() {
		if (this.file != null) {
			this.file.close();
		}
	}

	private static void append(PartFile file, String line) {
		file.append(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
	}

}
