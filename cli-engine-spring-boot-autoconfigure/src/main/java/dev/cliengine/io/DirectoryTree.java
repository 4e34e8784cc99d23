package dev.cliengine.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.io.FileFailure.Attempt;

/**
 * A directory that an application fills, moves and removes as a whole. Links in it are
 * never followed. All methods throw a {@link CliException} when the system refuses.
 *
 * @param root the directory, which need not exist
 * @since 0.1.0
 */
public record DirectoryTree(Path root) {

	/** The directories that are not there yet, the outermost first. */
	public List<Path> missing() {
		Deque<Path> missing = new ArrayDeque<>();
		for (Path path = this.root.toAbsolutePath(); path != null
				&& !Files.isDirectory(path); path = path.getParent()) {
			missing.addFirst(path);
		}
		return List.copyOf(missing);
	}

	/** Makes the directory, with the mode the process's mask allows. */
	public void create() {
		run(Attempt.WRITE, () -> {
			if (!Files.isDirectory(this.root)) {
				Files.createDirectories(this.root);
			}
		});
	}

	/** Copies one file into the directory, with its time. */
	public void copy(Path file, String name) {
		run(Attempt.WRITE, () -> {
			Path target = this.root.resolve(name);
			Files.createDirectories(target.resolve("..").normalize());
			Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
		});
	}

	/** Writes one file into the directory. */
	public void write(String name, byte[] content) {
		run(Attempt.WRITE, () -> {
			Path target = this.root.resolve(name);
			Files.createDirectories(target.resolve("..").normalize());
			Files.write(target, content);
		});
	}

	/** Gives the directory another place on its file system, where nothing is yet. */
	public void moveTo(Path place) {
		run(Attempt.WRITE, () -> Files.move(this.root, place, StandardCopyOption.ATOMIC_MOVE));
	}

	/**
	 * Writes one of its files through to the disk, then gives it its name, in place of
	 * what has it.
	 */
	public void publish(Path file, String name) {
		run(Attempt.WRITE, () -> {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
				channel.force(true);
			}
			Path target = this.root.resolve(name);
			Replacement.on(target).replace(file, target);
		});
	}

	/** Puts an empty file with that time into the directory. */
	public void stamp(String name, FileTime time) {
		Path stamp = this.root.resolve(name);
		new InstalledFile(stamp).write(new byte[0], false);
		run(Attempt.WRITE, () -> Files.setLastModifiedTime(stamp, time));
	}

	/** Removes the directory with everything in it; without one, nothing happens. */
	public void delete() {
		if (Files.isDirectory(this.root, LinkOption.NOFOLLOW_LINKS)) {
			run(Attempt.DELETE, () -> Files.walkFileTree(this.root, new Removal()));
		}
	}

	/** Removes the directory if nothing is in it. */
	public void deleteIfEmpty() {
		run(Attempt.DELETE, () -> {
			if (Files.isDirectory(this.root, LinkOption.NOFOLLOW_LINKS) && isEmpty()) {
				Files.delete(this.root);
			}
		});
	}

	private boolean isEmpty() throws IOException {
		try (Stream<Path> content = Files.list(this.root)) {
			return content.findAny().isEmpty();
		}
	}

	private void run(Attempt attempt, Work work) {
		try {
			work.run();
		}
		catch (IOException ex) {
			throw new FileFailure(attempt, this.root).because(ex);
		}
	}

	private interface Work {

		void run() throws IOException;

	}

	private static final class Removal extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			Files.deleteIfExists(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
			if (failure != null) {
				throw failure;
			}
			Files.deleteIfExists(directory);
			return FileVisitResult.CONTINUE;
		}

	}

}
