package dev.cliengine.io;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The next content of a file while it is being written. Closed without having been
 * published, it leaves no trace.
 */
final class Draft implements AutoCloseable {

	private static final int BUFFER = 64 * 1024;

	private final Path target;

	private final FileMode mode;

	private final Path temporary;

	private boolean published;

	private Draft(Path target, FileMode mode, Path temporary) {
		this.target = target;
		this.mode = mode;
		this.temporary = temporary;
	}

	static Draft of(Path target, FileMode mode) throws IOException {
		return new Draft(target, mode, new TemporaryFiles(target).create(mode));
	}

	/** Writes the content through to the disk, and gives it the target's mode. */
	void fill(AtomicFile.Body body) throws IOException {
		// Not a channel: an interrupt would close it and lose, say, a renewed token.
		try (FileOutputStream raw = new FileOutputStream(this.temporary.toFile())) {
			OutputStream out = new LeftOpen(raw);
			body.writeTo(out);
			out.flush();
			this.mode.applyTo(this.temporary);
			raw.getFD().sync();
		}
	}

	void publish(Replacement replacement) throws IOException {
		replacement.replace(this.temporary, this.target);
		this.published = true;
	}

	@Override
	public void close() {
		if (this.published) {
			return;
		}
		try {
			Files.deleteIfExists(this.temporary);
		}
		catch (IOException ex) {
			// A later write removes it as a stray; the first failure says more.
		}
	}

	/** What a body closes is still to be forced to the disk. */
	private static final class LeftOpen extends BufferedOutputStream {

		LeftOpen(OutputStream out) {
			super(out, BUFFER);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
