package dev.cliengine.io;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * A child's classes as the JVM keeps them in memory, so that hundreds of children start
 * in half the time.
 */
public final class ChildImage {

	private final List<String> options;

	private final List<String> classpath;

	private final Class<?> main;

	private ChildImage(List<String> options, List<String> classpath, Class<?> main) {
		this.options = options;
		this.classpath = classpath;
		this.main = main;
	}

	/**
	 * Makes the image of a class that needs nothing but its own tests, the engine and
	 * libraries.
	 * @param directory where the image is kept
	 * @param libraries a class of each
	 * @param rehearsal arguments with which the class does what it will do, and ends
	 */
	public static ChildImage of(Path directory, Class<?> main, List<Class<?>> libraries, Object... rehearsal) {
		String jar = directory.resolve("child.jar").toString();
		PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
		ToolProvider.findFirst("jar")
			.orElseThrow()
			.run(nowhere, System.err, "--create", "--no-compress", "--file", jar, "-C", ChildJvm.location(main), "dev",
					"-C", ChildJvm.location(AtomicFile.class), "dev");
		List<String> classpath = ChildJvm.classpath(jar, libraries);
		String archive = directory.resolve("child.jsa").toString();
		new ChildImage(List.of("-XX:ArchiveClassesAtExit=" + archive), classpath, main).start(rehearsal).lines();
		return new ChildImage(List.of("-XX:SharedArchiveFile=" + archive), classpath, main);
	}

	public ChildJvm start(Object... args) {
		return ChildJvm.of(this.options, this.classpath, this.main, args);
	}

}
