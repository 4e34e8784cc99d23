package dev.cliengine.transport.transfer;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.PartFile;

/**
 * The bytes of a download: they are hashed while they are written.
 */
final class PartContent {

	private final PartFile part;

	private final Download download;

	private final TransferProgress progress;

	private @Nullable MessageDigest digest;

	PartContent(PartFile part, Download download, TransferProgress progress) {
		this.part = part;
		this.download = download;
		this.progress = progress;
		this.digest = fresh();
	}

	/** Nothing has come. */
	void restart() {
		this.digest = fresh();
	}

	/** Hashes what an earlier process left. */
	void reread() {
		MessageDigest digest = fresh();
		if (digest != null) {
			this.part.read(digest::update);
		}
		this.digest = digest;
	}

	/** Takes a piece, and gives its buffer back. */
	void write(DataBuffer buffer) {
		try (DataBuffer.ByteBufferIterator pieces = buffer.readableByteBuffers()) {
			while (pieces.hasNext()) {
				write(pieces.next());
			}
		}
		catch (CliException ex) {
			throw FailedAttempt.forGood(ex);
		}
		finally {
			DataBufferUtils.release(buffer);
		}
	}

	private void write(ByteBuffer piece) {
		int length = piece.remaining();
		if (this.download.size() >= 0 && this.part.size() + length > this.download.size()) {
			throw otherSize("more than " + this.download.size());
		}
		if (this.digest != null) {
			this.digest.update(piece.duplicate());
		}
		this.part.append(piece);
		this.progress.advance(length);
	}

	/**
	 * Compares what a server says with what is known.
	 * @param total negative if it does not say
	 */
	void requireSize(long total) {
		if (total >= 0 && this.download.size() >= 0 && total != this.download.size()) {
			throw otherSize(Long.toString(total));
		}
	}

	/** Compares what came with what should; nothing is kept of what is wrong. */
	void requireWhole() {
		requireSize(this.part.size());
		try {
			if (this.digest != null && this.download.checksum() != null) {
				this.download.checksum().require(this.digest, this.download.label());
			}
		}
		catch (CliException ex) {
			this.part.discard();
			throw ex;
		}
	}

	private CliException otherSize(String found) {
		this.part.discard();
		return CliException.category(ErrorCategory.FAILURE)
			.code("SIZE_MISMATCH")
			.fix("Run the command again; if it fails again, the file on the server has changed or is damaged")
			.message(
					"What comes of " + this.download.label() + " has " + found + " bytes, not " + this.download.size());
	}

	private @Nullable MessageDigest fresh() {
		return (this.download.checksum() != null) ? this.download.checksum().digest() : null;
	}

}
