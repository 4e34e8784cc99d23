package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The files that stand beside a target until they replace it, named
 * {@code .<target>.<16 hexadecimal digits>.tmp}.
 *
 * @param target the file to be replaced
 */
record TemporaryFiles(Path target) {

	private static final Duration STRAY = Duration.ofHours(1);

	private static final String ENDING = "\\.[0-9a-f]{16}\\.tmp";

	private static final Pattern NAME = Pattern.compile("\\..+" + ENDING, Pattern.DOTALL);

	/** Whether a path has the name of any target's temporary file. */
	static boolean isOne(Path path) {
		Path name = path.getFileName();
		return name != null && NAME.matcher(name.toString()).matches();
	}

	/** Creates a new one; no file that exists is ever opened. */
	Path create(FileMode mode) throws IOException {
		return Files.createFile(free(), mode.atCreation());
	}

	/** The name of a new one, for what is created in another way. */
	Path free() {
		String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
		return this.target.resolveSibling("." + this.target.getFileName() + "." + random + ".tmp");
	}

	/**
	 * Removes this target's files that nobody can be writing any more. Failing to is no
	 * reason to fail the command.
	 */
	void removeStrays() {
		Path directory = this.target.getParent();
		if (directory == null) {
			return;
		}
		Pattern own = Pattern.compile(Pattern.quote("." + this.target.getFileName()) + ENDING);
		Instant oldest = Instant.now().minus(STRAY);
		try (DirectoryStream<Path> found = Files.newDirectoryStream(directory,
				(path) -> own.matcher(path.getFileName().toString()).matches())) {
			for (Path path : found) {
				removeIfOlder(path, oldest);
			}
		}
		catch (IOException | DirectoryIteratorException ex) {
			// The next write tries again.
		}
	}

	private static void removeIfOlder(Path path, Instant oldest) throws IOException {
		BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class,
				LinkOption.NOFOLLOW_LINKS);
		if (attributes.isRegularFile() && attributes.lastModifiedTime().toInstant().isBefore(oldest)) {
			Files.deleteIfExists(path);
		}
	}

}
