package dev.cliengine.transport.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.AtomicFile;

/**
 * A file to send, as it was when it was first looked at.
 *
 * @param path where it is
 * @param size in bytes
 * @param modified when it was changed last
 * @since 0.1.0
 */
public record SourceFile(Path path, long size, Instant modified) {

	private static final int BUFFER = 64 * 1024;

	/**
	 * Looks at a file.
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if there is none,
	 * {@link ErrorCategory#FAILURE} if it cannot be read or is not a regular file
	 */
	public static SourceFile of(Path path) {
		try {
			AtomicFile.of(path).open().close();
			BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
			return new SourceFile(path, attributes.size(), attributes.lastModifiedTime().toInstant());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Looks again.
	 * @throws CliException of code {@code FILE_CHANGED} if it is not what it was
	 */
	public void requireUnchanged() {
		if (!equals(of(this.path))) {
			throw CliException.category(ErrorCategory.FAILURE)
				.code("FILE_CHANGED")
				.fix("Run the command again once nobody writes to it")
				.message(this.path + " was changed while it was being sent");
		}
	}

	/**
	 * The content, opened where a region begins; the caller closes it.
	 * @throws IOException if the file is shorter than that
	 */
	InputStream open(long offset) throws IOException {
		InputStream input = AtomicFile.of(this.path).open();
		try {
			input.skipNBytes(offset);
			return input;
		}
		catch (IOException ex) {
			input.close();
			throw ex;
		}
	}

	/** A region piece by piece, read anew for each subscriber. */
	Flux<DataBuffer> region(long offset, long length) {
		return DataBufferUtils.takeUntilByteCount(
				DataBufferUtils.readInputStream(() -> open(offset), DefaultDataBufferFactory.sharedInstance, BUFFER),
				length);
	}

}
