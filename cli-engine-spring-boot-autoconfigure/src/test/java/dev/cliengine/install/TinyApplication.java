package dev.cliengine.install;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * An application that can be installed in a moment: it prints its words, and writes in a
 * training what others do.
 */
public final class TinyApplication {

	private TinyApplication() {
	}

	/** Runs one command line. */
	public static void main(String... args) throws IOException {
		int training = (args.length > 0 && args[0].equals("argv0")) ? 2 : 0;
		if (args.length == training + 2 && args[training].equals("__train")) {
			String name = (training > 0) ? args[1] : "tiny";
			Path pages = Path.of(args[training + 1]);
			Files.writeString(Files.createDirectories(pages.resolve("man")).resolve(name + ".1"), ".TH " + name + "\n");
			Files.writeString(Files.createDirectories(pages.resolve("completion")).resolve("bash"), "# " + name + "\n");
			return;
		}
		System.out.println(String.join(" ", args));
	}

	/** Writes it as a jar with a library beside it. */
	static Path jar(Path directory, String content) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyApplication.class.getName());
		manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/content.jar");
		Path library = Files.createDirectories(directory.resolve("lib")).resolve("content.jar");
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(library))) {
			jar.putNextEntry(new JarEntry(content));
		}
		Path file = directory.resolve("tiny.jar");
		String name = TinyApplication.class.getName().replace('.', '/') + ".class";
		try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
			jar.putNextEntry(new JarEntry(name));
			try (var in = TinyApplication.class.getClassLoader().getResourceAsStream(name)) {
				in.transferTo(jar);
			}
		}
		return file;
	}

}
