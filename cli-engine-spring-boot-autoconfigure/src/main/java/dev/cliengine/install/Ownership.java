package dev.cliengine.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Whose a file is. An installation replaces and removes only what it has written itself.
 *
 * @param places the installation
 * @param launcher its launcher
 */
record Ownership(InstallPlaces places, Path launcher) {

	private static final int LOOKED_AT = 8 * 1024;

	/** Whether there is something that somebody else made. */
	boolean foreign(Path path) {
		return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !own(path);
	}

	boolean own(Path path) {
		try {
			if (Files.isSymbolicLink(path)) {
				return path.resolveSibling(Files.readSymbolicLink(path)).normalize().equals(this.launcher);
			}
			if (!Files.isRegularFile(path)) {
				return false;
			}
			String text = beginning(path);
			return text.lines().limit(2).anyMatch((line) -> line.endsWith(this.places.mark()))
					|| text.contains("\"" + this.launcher + "\" " + Argv0.WORD + " ");
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * @throws CliException if one of them is somebody else's
	 */
	void require(Collection<Path> paths) {
		List<Path> foreign = paths.stream().filter(this::foreign).toList();
		if (!foreign.isEmpty()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("FILE_EXISTS")
				.fix("Move it away, install to another place with --dir or --name, or replace it with --force")
				.message(foreign.get(0) + " is there already, and this installation did not write it");
		}
	}

	private static String beginning(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
		}
	}

}
