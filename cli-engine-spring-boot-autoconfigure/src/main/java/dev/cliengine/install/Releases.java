package dev.cliengine.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.DirectoryTree;

/**
 * The releases of an installation, each a directory that never changes but for its
 * caches. One is complete as soon as it has its name.
 *
 * @param places the installation
 */
record Releases(InstallPlaces places) {

	static final String STAGING = ".staging";

	private static final Pattern NAME = Pattern.compile(".+-[0-9a-f]{10}");

	Path path(String name) {
		return this.places.library().resolve(name);
	}

	/**
	 * Unpacks an application.
	 * @return the name of its release, which was there before or is now
	 */
	String add(ApplicationSource source, String version, Jvm jvm, ChildProcess child) {
		DirectoryTree staging = new DirectoryTree(path(STAGING));
		staging.delete();
		staging.create();
		source.layOut(staging, jvm, child);
		String digest = ReleaseDigest.of(staging.root());
		String name = (version.isEmpty() ? "0" : version.replaceAll("[^A-Za-z0-9._+-]", "_")) + "-" + digest;
		DirectoryTree release = new DirectoryTree(path(name));
		if (Files.isDirectory(release.root()) && ReleaseDigest.of(release.root()).equals(digest)) {
			staging.delete();
			return name;
		}
		DirectoryTree damaged = new DirectoryTree(path(STAGING + "-damaged"));
		damaged.delete();
		if (Files.isDirectory(release.root())) {
			release.moveTo(damaged.root());
		}
		staging.moveTo(release.root());
		damaged.delete();
		return name;
	}

	/** Removes all but these, and what is left of installations that were killed. */
	void keep(Set<String> names) {
		for (Path path : all()) {
			if (!names.contains(String.valueOf(path.getFileName()))) {
				new DirectoryTree(path).delete();
			}
		}
	}

	List<Path> all() {
		if (!Files.isDirectory(this.places.library())) {
			return List.of();
		}
		try (Stream<Path> content = Files.list(this.places.library())) {
			return content.filter((path) -> isOne(String.valueOf(path.getFileName()))).sorted().toList();
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Check its owner and mode")
				.message(this.places.library() + " cannot be read");
		}
	}

	private static boolean isOne(String name) {
		return name.startsWith(STAGING) || NAME.matcher(name).matches();
	}

}
