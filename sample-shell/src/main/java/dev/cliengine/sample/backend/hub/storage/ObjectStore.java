package dev.cliengine.sample.backend.hub.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Content on disk under the SHA-256 of itself. An object appears in one step and is
 * always whole and what its name says; content that arrived under a wrong name waits
 * apart until it is replaced.
 *
 * @since 0.1.0
 */
public final class ObjectStore {

	private final Path root;

	private final Path arrivals;

	private final Path rejected;

	/**
	 * Opens the store and forgets uploads that were cut off when the process ended.
	 * @param root its directory, made if need be
	 */
	public ObjectStore(Path root) {
		this.root = root;
		this.arrivals = root.resolve("arrivals");
		this.rejected = root.resolve("rejected");
		try {
			Files.createDirectories(this.arrivals);
			Files.createDirectories(this.rejected);
			for (Path leftover : list(this.arrivals)) {
				Files.delete(leftover);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The file of an object, whether or not it is there. */
	public Path file(ObjectKey key) {
		return this.root.resolve(key.path());
	}

	/** How many bytes an object has, if it is there. */
	public Optional<Long> size(ObjectKey key) {
		return sizeOf(file(key));
	}

	/** How many bytes came for a key that turned out to be something else. */
	public Optional<Long> rejectedSize(ObjectKey key) {
		return sizeOf(this.rejected.resolve(key.sha256()));
	}

	/** Stores small content and returns its SHA-256. */
	public String put(ObjectKey.Area area, byte[] content) {
		String sha256 = Digests.SHA_256.of(content);
		ObjectKey key = new ObjectKey(area, sha256);
		if (!Files.exists(file(key))) {
			try (IncomingFile incoming = receive(content.length)) {
				incoming.write(ByteBuffer.wrap(content));
				move(incoming.complete().path(), file(key));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return sha256;
	}

	/** The content of a small object. */
	public byte[] read(ObjectKey key) {
		try {
			return Files.readAllBytes(file(key));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deletes an object, if it is there. */
	public void delete(ObjectKey key) {
		try {
			Files.deleteIfExists(file(key));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A place for content of at most so many bytes. */
	IncomingFile receive(long limit) throws IOException {
		return new IncomingFile(this.arrivals, limit);
	}

	/**
	 * Gives content its name.
	 * @return whether it is what the name says
	 */
	boolean keep(ObjectKey key, StoredFile content) throws IOException {
		boolean right = content.sha256().equals(key.sha256());
		if (right) {
			move(content.path(), file(key));
			Files.deleteIfExists(this.rejected.resolve(key.sha256()));
		}
		else {
			move(content.path(), this.rejected.resolve(key.sha256()));
		}
		return right;
	}

	static void move(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	Path directory(String name) throws IOException {
		return Files.createDirectories(this.root.resolve(name));
	}

	static List<Path> list(Path directory) throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.toList();
		}
	}

	private static Optional<Long> sizeOf(Path file) {
		try {
			return Files.isRegularFile(file) ? Optional.of(Files.size(file)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
