package dev.cliengine.build;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.third.FrozenApplication;

import static org.assertj.core.api.Assertions.assertThat;

class StartupProcessorTests {

	@TempDir
	Path directory;

	@Test
	void twoProductsOfOneJarAreSettledAndWhatCouldChangeThemHasThemStartAsUsual() throws Exception {
		Path output = Files.createDirectory(this.directory.resolve("output"));
		assertThat(prepare(output, Map.of(), "one").text()).isEmpty();
		assertThat(prepare(output, Map.of(), "two").text()).isEmpty();
		Path jar = jar(output);
		assertThat(start(jar, Map.of(), "one")).contains("settled");
		assertThat(start(jar, Map.of(), "two")).contains("settled");
		assertThat(start(jar, Map.of(), "three")).contains("usual");
		assertThat(start(jar, Map.of("CLI_OUTPUT_ENVELOPE", "true"), "one")).contains("usual");
		assertThat(start(jar, Map.of("THIRD_EXTRASTART", "true"), "one")).contains("usual");
	}

	@Test
	void aBuildWithVariablesThatDecideIsRefused() throws Exception {
		Path output = Files.createDirectory(this.directory.resolve("output"));
		Run run = prepare(output, Map.of("SPRING_PROFILES_ACTIVE", "two"), "one");
		assertThat(run.exit()).isNotZero();
		assertThat(run.text()).contains("SPRING_PROFILES_ACTIVE is set");
		assertThat(output).isEmptyDirectory();
	}

	private Run prepare(Path output, Map<String, String> variables, String product) throws Exception {
		return run(variables, "-cp", String.join(File.pathSeparator, classPath()), StartupProcessor.class.getName(),
				output.toString(), FrozenApplication.class.getName(), product, "start", "show");
	}

	private String start(Path jar, Map<String, String> variables, String product) throws Exception {
		return run(variables, "-jar", jar.toString(), product, "start", "show").text();
	}

	/** What was generated, with the application, before all else of the class path. */
	private Path jar(Path output) throws Exception {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FrozenApplication.class.getName());
		manifest.getMainAttributes()
			.put(Attributes.Name.CLASS_PATH,
					classPath().stream()
						.map((entry) -> Path.of(entry).toUri().toString())
						.collect(Collectors.joining(" ")));
		Path jar = this.directory.resolve("application.jar");
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream content = new JarOutputStream(file, manifest);
				Stream<Path> generated = Files.walk(output)) {
			for (Path path : generated.filter(Files::isRegularFile).toList()) {
				add(content, output.relativize(path).toString(), Files.readAllBytes(path));
			}
			Path classes = Path.of(FrozenApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			for (String name : List.of("FrozenApplication", "FrozenApplication$Start")) {
				String entry = "dev/cliengine/third/" + name + ".class";
				add(content, entry, Files.readAllBytes(classes.resolve(entry)));
			}
		}
		return jar;
	}

	private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name.replace(File.separatorChar, '/')));
		jar.write(content);
		jar.closeEntry();
	}

	private Run run(Map<String, String> variables, String... args) throws Exception {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC"));
		command.addAll(List.of(args));
		Path out = Files.createTempFile(this.directory, "out", ".txt");
		ProcessBuilder builder = new ProcessBuilder(command).redirectInput(new File("/dev/null"))
			.redirectErrorStream(true)
			.redirectOutput(Redirect.to(out.toFile()));
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", this.directory.toString()));
		builder.environment().putAll(variables);
		Process process = builder.start();
		if (!process.waitFor(150, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("Still running");
		}
		return new Run(process.exitValue(), Files.readString(out));
	}

	private static List<String> classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.isEmpty())
			.toList();
	}

	private record Run(int exit, String text) {
	}

}
