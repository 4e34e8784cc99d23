package dev.cliengine.sample.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A next build of an unpacked application, which is no different but for one more file.
 */
final class Upgrade {

	private Upgrade() {
	}

	/** Writes it into a directory, and says where its jar is. */
	static Path of(Path jar, Path directory) throws IOException {
		Path target = directory.resolve(jar.getFileName());
		try (JarFile from = new JarFile(jar.toFile());
				JarOutputStream to = new JarOutputStream(Files.newOutputStream(target), from.getManifest())) {
			for (JarEntry entry : Collections.list(from.entries())) {
				if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
					to.putNextEntry(new JarEntry(entry.getName()));
					from.getInputStream(entry).transferTo(to);
				}
			}
			to.putNextEntry(new JarEntry("next"));
		}
		Path libraries = Files.createDirectories(directory.resolve("lib"));
		try (Stream<Path> files = Files.list(jar.resolveSibling("lib"))) {
			files.forEach((file) -> copy(file, libraries));
		}
		return target;
	}

	private static void copy(Path file, Path directory) {
		try {
			Files.createLink(directory.resolve(file.getFileName()), file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
