package dev.cliengine.sample.kohub.transcript;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The jar of the sample as it is installed: unpacked, with an archive of its classes, so
 * that some hundred commands start in reasonable time.
 */
final class PackagedApplication {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private final Path directory;

	private final String jar;

	private final boolean archived;

	private PackagedApplication(Path directory, String jar, boolean archived) {
		this.directory = directory;
		this.jar = jar;
		this.archived = archived;
	}

	/** Installs the jar in a directory. */
	static PackagedApplication install(Path jar, Path directory) throws IOException, InterruptedException {
		Path unpacked = directory.resolve("application");
		int exit = run(directory, JAVA, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
				unpacked.toString());
		if (exit != 0) {
			throw new IllegalStateException("Not an application: " + jar);
		}
		String main = unpacked.resolve(jar.getName(jar.getNameCount() - 1)).toString();
		run(directory, JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-XX:ArchiveClassesAtExit=" + archive(directory), "-Xlog:disable", "-Duser.home=" + directory, "-jar",
				main, "as", "kohub-cli", "health", "--endpoint", "http://127.0.0.1:9");
		return new PackagedApplication(directory, main, Files.exists(archive(directory)));
	}

	/**
	 * The words that start a command.
	 * @param home the directory the process takes for its user's
	 */
	List<String> command(Path home, List<String> arguments) {
		List<String> command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
				"-Xshare:auto", "-Xlog:disable", "-Duser.home=" + home));
		if (this.archived) {
			command.add("-XX:SharedArchiveFile=" + archive(this.directory));
		}
		command.addAll(List.of("-jar", this.jar, "as", "kohub-cli"));
		command.addAll(arguments);
		return command;
	}

	private static Path archive(Path directory) {
		return directory.resolve("application.jsa");
	}

	private static int run(Path directory, String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile())
			.redirectOutput(Redirect.DISCARD)
			.redirectError(Redirect.DISCARD);
		builder.environment().clear();
		builder.environment().putAll(Map.of("HOME", directory.toString(), "KOHUB_CONFIG_DIR", directory.toString()));
		return builder.start().waitFor();
	}

}
