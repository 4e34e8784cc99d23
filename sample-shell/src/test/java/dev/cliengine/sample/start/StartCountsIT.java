package dev.cliengine.sample.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must not grow without somebody wanting it: times are noisy, counts are not. Who
 * raises a limit says in the commit what it buys.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartCountsIT {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private final Path home;

	private final Path jar;

	StartCountsIT(@TempDir Path home) {
		this.home = home;
		this.jar = home.resolve("application").resolve("sample-shell.jar");
	}

	@BeforeAll
	void unpack() throws IOException, InterruptedException {
		Path packaged = Path.of(System.getProperty("sample.jar", "target/sample-shell.jar")).toAbsolutePath();
		run(List.of(JAVA, "-Djarmode=tools", "-jar", packaged.toString(), "extract", "--destination",
				this.home.resolve("application").toString()));
		assertThat(this.jar).exists();
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "--version", "version", "tree", "help project", "project list --help",
			"search project", "guide", "explain project list", "schema project", "project list --schema",
			"completion bash", "__complete -- project --", "projct", "as kohub-cli --help", "as kohub-cli tree",
			"as kohub-cli repo create --help" })
	void whatNeedsNoApplicationLoadsNoClassOfSpring(String line) throws IOException, InterruptedException {
		assertThat(classes(line)).filteredOn((name) -> name.startsWith("org.springframework.")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "--help, 290", "--version, 290", "projct, 290", "project list --help, 330", "tree, 900",
			"project list, 2900", "as kohub-cli --help, 290", "as kohub-cli config list, 3300" })
	void theNumberOfClassesOfTheClassPathIsLimited(String line, int most) throws IOException, InterruptedException {
		assertThat(classes(line)).hasSizeLessThanOrEqualTo(most);
	}

	/** Beside the jars of the class path, which the JVM opens before anybody is asked. */
	@Test
	@EnabledOnOs(OS.LINUX)
	void helpOpensFewFiles() throws IOException, InterruptedException {
		assertThat(opened("--help")).filteredOn((file) -> file.startsWith(this.home.toString()))
			.filteredOn((file) -> !file.contains("/lib/"))
			.containsOnly(this.jar.toString())
			.hasSizeLessThanOrEqualTo(4);
	}

	private List<String> classes(String line) throws IOException, InterruptedException {
		Path log = this.home.resolve("classes.txt");
		List<String> command = new ArrayList<>(
				List.of(JAVA, "-Xshare:auto", "-Xlog:class+load:file=" + log, "-Duser.home=" + this.home));
		command.addAll(List.of("-jar", this.jar.toString()));
		command.addAll(List.of(line.split(" ")));
		run(command);
		return Files.readAllLines(log)
			.stream()
			.filter((entry) -> entry.contains("source: file:"))
			.map((entry) -> entry.replaceFirst("^.*?\\] *(?:\\[[^]]*\\])* *", "").split(" ")[0])
			.toList();
	}

	private List<String> opened(String line) throws IOException, InterruptedException {
		Path log = this.home.resolve("opened.txt");
		List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=openat", "-o",
				log.toString(), JAVA, "-XX:-UsePerfData", "-Duser.home=" + this.home, "-jar", this.jar.toString()));
		command.addAll(List.of(line.split(" ")));
		run(command);
		return Files.readAllLines(log)
			.stream()
			.filter((call) -> call.contains("openat(") && !call.contains("= -1"))
			.map((call) -> call.replaceFirst("^[^\"]*\"([^\"]*)\".*$", "$1"))
			.toList();
	}

	private void run(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.home.toFile())
			.redirectInput(new File("/dev/null"))
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", this.home.toString()));
		Process process = builder.start();
		if (!process.waitFor(120, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("Still running: " + command);
		}
	}

}
