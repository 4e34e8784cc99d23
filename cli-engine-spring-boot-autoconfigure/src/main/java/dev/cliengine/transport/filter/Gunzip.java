package dev.cliengine.transport.filter;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.CallFault;

/**
 * Unpacks gzip as it comes, no more at a time than somebody asks for: a small answer that
 * unpacks to a large one never fills the memory.
 */
final class Gunzip {

	private static final int PIECE = 8192;

	private static final int TRAILER = 8;

	private final String host;

	private final Inflater inflater = new Inflater(true);

	private final CRC32 checksum = new CRC32();

	private final byte[] piece = new byte[PIECE];

	private GzipHeader header = new GzipHeader();

	private long trailer;

	private int trailerLength;

	private boolean closed;

	private Gunzip(String host) {
		this.host = host;
	}

	/**
	 * @param host sent it, for the words of failures
	 */
	static Flux<DataBuffer> unpack(Flux<DataBuffer> packed, String host) {
		return Flux.using(() -> new Gunzip(host),
				(gunzip) -> packed.concatMap(gunzip::pieces, 1).concatWith(Flux.defer(gunzip::end)), Gunzip::close);
	}

	private Flux<DataBuffer> pieces(DataBuffer buffer) {
		byte[] bytes = new byte[buffer.readableByteCount()];
		buffer.read(bytes);
		DataBufferUtils.release(buffer);
		ByteBuffer packed = ByteBuffer.wrap(bytes);
		return Flux.generate((sink) -> {
			byte[] next = next(packed);
			if (next == null) {
				sink.complete();
			}
			else {
				sink.next(DefaultDataBufferFactory.sharedInstance.wrap(next));
			}
		});
	}

	private synchronized byte @Nullable [] next(ByteBuffer packed) {
		while (!this.closed) {
			if (!headerIsRead(packed)) {
				return null;
			}
			int count = this.inflater.finished() ? 0 : inflate(packed);
			if (count > 0) {
				this.checksum.update(this.piece, 0, count);
				return Arrays.copyOf(this.piece, count);
			}
			if (!this.inflater.finished() || !trailerIsRead(packed)) {
				return null;
			}
			startAgain();
		}
		return null;
	}

	private boolean headerIsRead(ByteBuffer packed) {
		while (!this.header.isComplete() && packed.hasRemaining()) {
			if (!this.header.accept(packed.get())) {
				throw malformed(null);
			}
		}
		return this.header.isComplete();
	}

	private int inflate(ByteBuffer packed) {
		try {
			this.inflater.setInput(packed);
			int count = this.inflater.inflate(this.piece);
			if (this.inflater.needsDictionary()) {
				throw malformed(null);
			}
			return count;
		}
		catch (DataFormatException ex) {
			throw malformed(ex);
		}
	}

	/** Checksum and length, the lowest byte first. */
	private boolean trailerIsRead(ByteBuffer packed) {
		while (this.trailerLength < TRAILER && packed.hasRemaining()) {
			this.trailer |= (packed.get() & 0xFFL) << (8 * this.trailerLength);
			this.trailerLength++;
		}
		return this.trailerLength == TRAILER;
	}

	private void startAgain() {
		long expected = (this.inflater.getBytesWritten() << 32) | this.checksum.getValue();
		if (this.trailer != expected) {
			throw malformed(null);
		}
		this.trailer = 0;
		this.trailerLength = 0;
		this.header = new GzipHeader();
		this.inflater.reset();
		this.checksum.reset();
	}

	private synchronized Flux<DataBuffer> end() {
		return this.header.isEmpty() ? Flux.empty() : Flux.error(new CallFault(ErrorCategory.UNAVAILABLE,
				"RESPONSE_TRUNCATED", this.host + " ended its answer in the middle"));
	}

	private CallFault malformed(@Nullable Throwable cause) {
		return new CallFault(ErrorCategory.FAILURE, "MALFORMED_RESPONSE",
				this.host + " sent a packed answer that cannot be unpacked", cause);
	}

	private synchronized void close() {
		this.closed = true;
		this.inflater.end();
	}

}
