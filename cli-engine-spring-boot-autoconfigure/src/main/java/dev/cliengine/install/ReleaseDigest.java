package dev.cliengine.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Tells releases apart by all their bytes: two builds of one version are two releases,
 * and a release somebody damaged is not the one it was.
 */
final class ReleaseDigest {

	private static final int SHOWN = 10;

	private ReleaseDigest() {
	}

	/** A short digest of the jars below a directory and their names. */
	static String of(Path directory) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Path jar : jars(directory)) {
				digest.update(directory.relativize(jar).toString().getBytes(StandardCharsets.UTF_8));
				try (InputStream in = new DigestInputStream(Files.newInputStream(jar), digest)) {
					in.transferTo(OutputStream.nullOutputStream());
				}
			}
			return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Check the files in it")
				.message(directory + " cannot be read");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<Path> jars(Path directory) throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith(".jar")).sorted().toList();
		}
	}

}
