package dev.cliengine.transport.cache;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;

/**
 * Copies a body as it passes, and forgets it when it grows too large.
 */
final class BodyCopy {

	private final long largest;

	private @Nullable ByteArrayOutputStream copied = new ByteArrayOutputStream();

	BodyCopy(long largest) {
		this.largest = largest;
	}

	void add(DataBuffer piece) {
		ByteArrayOutputStream current = this.copied;
		if (current == null) {
			return;
		}
		int length = piece.readableByteCount();
		if (current.size() + (long) length > this.largest) {
			this.copied = null;
			return;
		}
		byte[] bytes = new byte[length];
		int position = piece.readPosition();
		piece.read(bytes);
		piece.readPosition(position);
		current.writeBytes(bytes);
	}

	/** The whole body, unless it was too large. */
	Optional<byte[]> bytes() {
		return Optional.ofNullable(this.copied).map(ByteArrayOutputStream::toByteArray);
	}

}
