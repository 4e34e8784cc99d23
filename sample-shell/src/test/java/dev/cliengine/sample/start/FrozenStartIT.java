package dev.cliengine.sample.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged products answer the same, whether they start from what the build settled
 * or the usual way.
 */
class FrozenStartIT {

	@TempDir
	Path home;

	@ParameterizedTest
	@ValueSource(strings = { "project list --output json", "project get p-nothing", "env list", "config list",
			"config explain output.format", "auth status", "alias list", "as kohub-cli config path",
			"as kohub-cli config list", "as kohub-cli repo info", "as kohub-cli health --endpoint http://127.0.0.1:9" })
	void bothWaysAnswerTheSame(String line) throws IOException, InterruptedException {
		Answer settled = run("-Dcli.start.aot=true", line);
		Answer usual = run("-Dcli.start.aot=false", line);
		assertThat(settled.loaded()).contains("ApplicationContextInitializer");
		assertThat(usual.loaded()).doesNotContain("ApplicationContextInitializer");
		assertThat(settled.exit()).isEqualTo(usual.exit());
		assertThat(settled.out()).isEqualTo(usual.out());
		assertThat(settled.err()).isEqualTo(usual.err());
	}

	private Answer run(String option, String line) throws IOException, InterruptedException {
		Path log = this.home.resolve("loaded.txt");
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-Xlog:class+load:file=" + log, "-Duser.home=" + this.home, option, "-jar",
				Path.of(System.getProperty("sample.jar", "target/sample-shell.jar")).toAbsolutePath().toString()));
		command.addAll(List.of(line.split(" ")));
		Path out = this.home.resolve("out.txt");
		Path err = this.home.resolve("err.txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(this.home.toFile())
			.redirectInput(new File("/dev/null"))
			.redirectOutput(out.toFile())
			.redirectError(err.toFile());
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "HOME", this.home.toString()));
		Process process = builder.start();
		if (!process.waitFor(120, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new AssertionError("Still running: " + line);
		}
		String loaded = String.join("\n",
				Files.readAllLines(log).stream().filter((entry) -> entry.contains("Application__")).toList());
		return new Answer(process.exitValue(), Files.readString(out), masked(err), loaded);
	}

	/** Each run has an id of its own. */
	private static String masked(Path file) throws IOException {
		return Files.readString(file).replaceAll("[0-9a-f]{16,}", "ID").replaceAll("[0-9]+ ?ms", "TIME");
	}

	private record Answer(int exit, String out, String err, String loaded) {
	}

}
