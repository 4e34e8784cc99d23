package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import dev.cliengine.core.CliException;
import dev.cliengine.io.FileFailure.Attempt;

/**
 * A copy of a file for somebody to change at leisure, beside it and for its owner alone:
 * {@code config.draft.toml} of {@code config.toml}. A draft somebody left behind is not
 * overwritten.
 *
 * @since 0.1.0
 */
public final class DraftFile {

	private final Path path;

	private DraftFile(Path path) {
		this.path = path;
	}

	/**
	 * A new draft.
	 * @param target the file it is a draft of, which need not exist
	 * @throws CliException if it cannot be written
	 */
	public static DraftFile of(Path target, byte[] content) {
		DraftFile draft = new DraftFile(free(target));
		AtomicFile.secret(draft.path).write((out) -> out.write(content));
		return draft;
	}

	public Path path() {
		return this.path;
	}

	/**
	 * What is in it now, empty when somebody deleted it.
	 * @throws CliException if it cannot be read or is larger than the limit
	 */
	public byte[] read(long limit) {
		return AtomicFile.secret(this.path).read(limit).orElseGet(() -> new byte[0]);
	}

	/**
	 * Removes it.
	 * @throws CliException if that fails
	 */
	public void delete() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			throw new FileFailure(Attempt.WRITE, this.path).because(ex);
		}
	}

	private static Path free(Path target) {
		String name = String.valueOf(target.getFileName());
		int dot = name.lastIndexOf('.');
		String base = (dot > 0) ? name.substring(0, dot) : name;
		String extension = (dot > 0) ? name.substring(dot) : "";
		Path path = target.resolveSibling(base + ".draft" + extension);
		for (int i = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); i++) {
			path = target.resolveSibling(base + ".draft-" + i + extension);
		}
		return path;
	}

}
