package dev.cliengine.install;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.DirectoryTree;

/**
 * The jar an application runs from: everything in one as Boot packages it, or one beside
 * its libraries as it is installed.
 *
 * @param jar the jar
 * @param libraries paths of the libraries below the jar's directory; empty if they are
 * inside
 */
record ApplicationSource(Path jar, List<String> libraries) {

	/** Where the build of an application puts what answers without it. */
	private static final String QUICK = "META-INF/cli-engine/";

	private static final String FIX = "Package the application, and run 'java -jar APP.jar self install'";

	/**
	 * The jar of a class path.
	 * @throws CliException if it is something else, as in a development environment
	 */
	static ApplicationSource of(String classPath) {
		Path jar = jar(classPath);
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			Attributes attributes = (manifest != null) ? manifest.getMainAttributes() : new Attributes();
			String libraries = attributes.getValue(Attributes.Name.CLASS_PATH);
			if (attributes.getValue(Attributes.Name.MAIN_CLASS) == null
					|| (libraries == null && file.getEntry("BOOT-INF/") == null)) {
				throw refused(jar + " is not the jar of a whole application");
			}
			return new ApplicationSource(jar,
					(libraries != null) ? Stream.of(libraries.strip().split("\\s+")).sorted().toList() : List.of());
		}
		catch (IOException ex) {
			throw refused(jar + " is not a jar that can be read");
		}
	}

	/**
	 * The class that a jar starts.
	 * @throws CliException if it starts none
	 */
	static String mainClass(Path jar) {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			String name = (manifest != null) ? manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS) : null;
			if (name != null) {
				return name;
			}
		}
		catch (IOException ex) {
			throw refused(jar + " is not a jar that can be read");
		}
		throw refused(jar + " is not the jar of a whole application");
	}

	String name() {
		return String.valueOf(this.jar.getFileName());
	}

	/**
	 * Puts the jar and its libraries into a directory that exists.
	 * @throws CliException if that fails
	 */
	void layOut(DirectoryTree target, Jvm jvm, ChildProcess child) {
		layOutJars(target, jvm, child);
		try (JarFile file = new JarFile(target.root().resolve(name()).toFile())) {
			for (JarEntry entry : file.stream().filter(ApplicationSource::isManifest).toList()) {
				try (InputStream content = file.getInputStream(entry)) {
					target.write(entry.getName(), content.readAllBytes());
				}
			}
		}
		catch (IOException ex) {
			throw refused(name() + " is not a jar that can be read");
		}
	}

	/** To open the jar for it would take longer than to answer. */
	private static boolean isManifest(JarEntry entry) {
		return entry.getName().startsWith(QUICK) && !entry.isDirectory() && !entry.getName().contains("..");
	}

	private void layOutJars(DirectoryTree target, Jvm jvm, ChildProcess child) {
		if (this.libraries.isEmpty()) {
			boolean done = child.run(List.of(jvm.program().toString(), "-Djarmode=tools", "-jar", this.jar.toString(),
					"extract", "--force", "--destination", target.root().toString()));
			if (!done || !Files.isRegularFile(target.root().resolve(name()))) {
				throw CliException.category(ErrorCategory.FAILURE)
					.fix("Try 'java -Djarmode=tools -jar " + name() + " extract' yourself to see why")
					.message(this.jar + " could not be unpacked");
			}
			return;
		}
		target.copy(this.jar, name());
		for (String library : this.libraries) {
			Path file = this.jar.resolveSibling(library).normalize();
			if (!target.root().resolve(library).normalize().startsWith(target.root())) {
				throw refused(this.jar + " needs " + library + ", which is not beside it");
			}
			target.copy(file, library);
		}
	}

	private static Path jar(String classPath) {
		try {
			Path path = Path.of(classPath);
			if (!classPath.isEmpty() && !classPath.contains(File.pathSeparator) && Files.isRegularFile(path)) {
				return path.toAbsolutePath().normalize();
			}
		}
		catch (InvalidPathException ex) {
			throw refused("This application does not run from a jar");
		}
		throw refused("This application does not run from a jar");
	}

	private static CliException refused(String reason) {
		return CliException.category(ErrorCategory.VALIDATION).code("NOT_INSTALLABLE").fix(FIX).message(reason);
	}

}
