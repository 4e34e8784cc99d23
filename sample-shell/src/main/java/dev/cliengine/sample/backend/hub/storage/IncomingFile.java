package dev.cliengine.sample.backend.hub.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Takes content of any size and keeps count and checksums on the way, so that nothing has
 * to be read twice. What nobody moved away is deleted by {@link #close()}.
 */
final class IncomingFile implements WritableByteChannel {

	private final Path path;

	private final FileChannel channel;

	private final long limit;

	private final MessageDigest sha256 = Digests.SHA_256.start();

	private final MessageDigest md5 = Digests.MD5.start();

	private long size;

	IncomingFile(Path directory, long limit) throws IOException {
		this.path = Files.createTempFile(directory, "incoming", null);
		this.channel = FileChannel.open(this.path, StandardOpenOption.WRITE);
		this.limit = limit;
	}

	/** Fails with {@link TooLargeException} at the first byte beyond the limit. */
	@Override
	public int write(ByteBuffer source) throws IOException {
		int length = source.remaining();
		this.size += length;
		if (this.size > this.limit) {
			throw new TooLargeException(this.limit);
		}
		this.sha256.update(source.duplicate());
		this.md5.update(source.duplicate());
		while (source.hasRemaining()) {
			this.channel.write(source);
		}
		return length;
	}

	/** Forces the content to the disk and says what it was; nothing can be added. */
	StoredFile complete() throws IOException {
		this.channel.force(true);
		this.channel.close();
		HexFormat hex = HexFormat.of();
		return new StoredFile(this.path, this.size, hex.formatHex(this.sha256.digest()),
				hex.formatHex(this.md5.digest()));
	}

	@Override
	public boolean isOpen() {
		return this.channel.isOpen();
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		Files.deleteIfExists(this.path);
	}

	/** More content than was announced. */
	static final class TooLargeException extends IOException {

		TooLargeException(long limit) {
			super("More than the announced " + limit + " bytes");
		}

	}

}
