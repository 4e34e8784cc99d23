package dev.cliengine.sample.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import dev.cliengine.io.AtomicFile;

/**
 * A file beside the store's that holds one import until it is merged; removed when it is
 * closed.
 */
final class ImportSpool implements AutoCloseable {

	private static final Duration STRAY = Duration.ofHours(1);

	private final Path file;

	private final AtomicFile content;

	private ImportSpool(Path file) {
		this.file = file;
		this.content = AtomicFile.of(file);
	}

	/**
	 * A new one.
	 * @param store the store's file
	 * @param mark what makes it different from all others
	 */
	static ImportSpool beside(Path store, String mark, Instant now) {
		String prefix = store.getFileName() + ".import-";
		removeStrays(store.toAbsolutePath().resolveSibling(""), prefix, now.minus(STRAY));
		return new ImportSpool(store.resolveSibling(prefix + mark));
	}

	void write(AtomicFile.Body body) {
		this.content.write(body);
	}

	ProjectReader read() {
		return new ProjectReader(this.content.open(), Origin.store(this.file));
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			// A later import removes it as a stray.
		}
	}

	/** Removes what killed imports left, their unfinished files among it. */
	private static void removeStrays(Path directory, String prefix, Instant oldest) {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(directory,
				(path) -> path.getFileName().toString().replaceFirst("^\\.", "").startsWith(prefix))) {
			for (Path path : found) {
				if (Files.getLastModifiedTime(path).toInstant().isBefore(oldest)) {
					Files.deleteIfExists(path);
				}
			}
		}
		catch (IOException | DirectoryIteratorException ex) {
			// The next import tries again.
		}
	}

}
