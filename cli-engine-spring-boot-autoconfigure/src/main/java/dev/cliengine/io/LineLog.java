package dev.cliengine.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.io.FileFailure.Attempt;

/**
 * A file of the application's own to which lines are added at the end, by any number of
 * processes; only its owner can read it. A line is written in one piece. When the file
 * has reached its limit it becomes {@code NAME.1} and a new one begins; there are never
 * more than these two.
 *
 * @since 0.1.0
 */
public final class LineLog {

	/** A link planted there would have us write wherever it leads. */
	private static final Set<OpenOption> ADDING = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND,
			LinkOption.NOFOLLOW_LINKS);

	private final Path file;

	private final long limit;

	/**
	 * @param file where it is kept; directories are made when they are needed
	 * @param limit of the file, in bytes
	 */
	public LineLog(Path file, long limit) {
		this.file = file;
		this.limit = limit;
	}

	/**
	 * Adds a line.
	 * @param line without an end
	 * @throws CliException if it cannot be written
	 */
	public void add(String line) {
		try {
			FilePlace.of(this.file).createDirectories();
			rotate();
			FileMode mode = FileMode.of(this.file, true);
			try (FileChannel channel = FileChannel.open(this.file, ADDING, mode.atCreation())) {
				// What a killed process left unfinished is a line of its own
				String start = endsInLine() ? "" : "\n";
				ByteBuffer bytes = StandardCharsets.UTF_8.encode(start + line + "\n");
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
			}
		}
		catch (IOException ex) {
			throw new FileFailure(Attempt.WRITE, this.file).because(ex);
		}
	}

	/**
	 * The lines there are, oldest first; nothing if there is no file. Bytes that are no
	 * text are replaced.
	 * @throws CliException if it cannot be read
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Path part : List.of(older(), this.file)) {
			AtomicFile.of(part)
				.read(this.limit * 2 + (1 << 20))
				.map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
				.map(String::lines)
				.orElseGet(Stream::empty)
				.filter((line) -> !line.isBlank())
				.forEach(lines::add);
		}
		return lines;
	}

	private void rotate() throws IOException {
		if (!isFull()) {
			return;
		}
		try {
			LockFile.beside(this.file, (notice) -> {
			}).hold(() -> {
				if (isFull()) {
					Files.move(this.file, older(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
				}
				return null;
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private boolean isFull() throws IOException {
		return Files.exists(this.file) && Files.size(this.file) >= this.limit;
	}

	private boolean endsInLine() throws IOException {
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.READ)) {
			ByteBuffer last = ByteBuffer.allocate(1);
			return channel.size() == 0 || channel.read(last, channel.size() - 1) < 1 || last.get(0) == '\n';
		}
	}

	private Path older() {
		return this.file.resolveSibling(this.file.getFileName() + ".1");
	}

}
