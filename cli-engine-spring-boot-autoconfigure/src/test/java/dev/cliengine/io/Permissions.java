package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Whether this process obeys permissions at all; root does not.
 */
final class Permissions {

	private Permissions() {
	}

	static boolean bind(Path directory) throws IOException {
		Path probe = Files.createFile(directory.resolve("probe"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
		try {
			return !Files.isReadable(probe);
		}
		finally {
			Files.delete(probe);
		}
	}

}
