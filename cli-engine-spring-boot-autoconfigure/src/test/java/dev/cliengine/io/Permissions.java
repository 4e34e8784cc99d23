package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What the system lets this process do, or keeps it from doing.
 */
public final class Permissions {

	private Permissions() {
	}

	/** Whether permissions bind this process at all; they do not bind root. */
	public static boolean bind(Path directory) throws IOException {
		Path probe = Files.createFile(directory.resolve("probe"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
		try {
			return !Files.isReadable(probe);
		}
		finally {
			Files.delete(probe);
		}
	}

	/** Whether a child may have a file system of its own. */
	public static boolean namespaces() throws Exception {
		try {
			return new ProcessBuilder("unshare", "-rm", "true").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
