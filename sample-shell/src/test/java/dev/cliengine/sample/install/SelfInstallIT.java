package dev.cliengine.sample.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.sample.install.Tool.Result;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged jar, installed under its two names.
 */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelfInstallIT {

	private final Path root;

	private final Tool tool;

	private final Result installed;

	SelfInstallIT(@TempDir Path directory) throws IOException, InterruptedException {
		this.root = directory.resolve("it's installed");
		this.tool = new Tool(Files.createDirectories(directory.resolve("home")));
		Files.writeString(this.tool.home().resolve(".bashrc"), "# mine\n");
		this.installed = this.tool.run(List.of(Tool.JAVA.toString(), "-jar",
				Path.of(System.getProperty("sample.jar", "target/sample-shell.jar")).toAbsolutePath().toString(),
				"self", "install", "--dir", this.root.toString()));
	}

	@Test
	void bothProductsRunWithACacheCompletionAndManualPages() throws Exception {
		assertThat(this.installed.code()).as(this.installed.err()).isZero();
		assertThat(this.installed.out()).contains("\"cached\": [\n      \"acme\",\n      \"kohub-cli\"\n    ]");
		assertThat(run("acme", "--version").out()).startsWith("acme version ");
		assertThat(run("kohub-cli", "--version").out()).startsWith("kohub-cli version ");
		assertThat(this.root.resolve("share/man/man1/acme-project-list.1")).isRegularFile();
		assertThat(this.root.resolve("share/man/man1/kohub-cli-health.1")).isRegularFile();
		assertThat(this.tool.home().resolve(".bashrc")).content().contains("acme completion", "kohub-cli completion");
		assertThat(this.tool
			.run(Map.of("PATH", this.root.resolve("bin") + ":/usr/bin:/bin"), "", List.of("acme", "self", "doctor"))
			.out()).contains("The cache is that of").doesNotContain("\"warn\"", "\"fail\"");
	}

	@Test
	void wordsAndInputArriveAsTheyAre() throws Exception {
		String odd = "a  b*\"'$HOME\\n\n\u00e9\ud83d\ude80 `id` ";
		assertThat(run("acme", "project", "get", odd).err())
			.contains("project \\\"a  b*\\\"'$HOME\\\\n\\n\u00e9\ud83d\ude80 `id` \\\" not found");
		assertThat(run("acme", "").code()).isNotZero();
		Result set = this.tool.run(Map.of(), "json\n",
				List.of(program("acme").toString(), "config", "set", "output.format", "--stdin"));
		assertThat(set.code()).as(set.err()).isZero();
		assertThat(run("acme", "config", "get", "output.format").out()).contains("json");
		assertThat(run("acme", "argv0", "nobody").err())
			.contains("\\\"nobody\\\" is not a registered argv0 name; known names: kohub-cli");
	}

	@Test
	void whatIsMistypedAndWhatIsAnAliasAreToldApart() throws Exception {
		Result wrong = run("acme", "projct", "list");
		assertThat(wrong.code()).isOne();
		assertThat(wrong.out()).isEmpty();
		assertThat(wrong.err()).contains("projct").contains("project");
		assertThat(run("acme", "project").out()).contains("list");
		assertThat(run("acme", "alias", "set", "mine", "project list --output json").code()).isZero();
		Result alias = run("acme", "mine");
		assertThat(alias.code()).as(alias.err()).isZero();
		assertThat(alias).isEqualTo(run("acme", "project", "list", "--output", "json"));
		assertThat(run("acme", "mine", "--help").out()).contains("project list");
	}

	@Test
	void signalsReachTheApplicationAndItsExitCodeComesBack() throws Exception {
		assertThat(run("acme", "project", "list", "--no-such-option").code()).isEqualTo(2);
		assertThat(signalled("INT")).isEqualTo(130);
		assertThat(signalled("TERM")).isEqualTo(143);
	}

	@Test
	void aCacheThatDoesNotFitIsNotHeardOf() throws Exception {
		Path release = releases().get(0);
		Path cache;
		try (Stream<Path> files = Files.list(release)) {
			cache = files.filter((file) -> file.getFileName().toString().matches("kohub-cli\\.(jsa|aot)"))
				.findFirst()
				.orElseThrow();
		}
		Result good = run("kohub-cli", "--version");
		Path kept = Files.move(cache, release.resolve("kept"));
		try {
			byte[] garbage = new byte[100_000];
			for (byte[] content : List.of(garbage, new byte[] { 1 }, new byte[0])) {
				Files.write(cache, content);
				assertThat(run("kohub-cli", "--version")).isEqualTo(good);
			}
			Files.delete(cache);
			assertThat(run("kohub-cli", "--version")).isEqualTo(good);
		}
		finally {
			Files.move(kept, cache);
		}
		Path other = Files.createDirectories(this.tool.home().resolve("../jvm/bin").normalize());
		Files.createSymbolicLink(other.resolve("java"), Tool.JAVA);
		assertThat(this.tool.run(Map.of("ACME_JAVA_HOME", other.resolve("..").normalize().toString()), "",
				List.of(program("kohub-cli").toString(), "--version")))
			.isEqualTo(good);
	}

	@Test
	void r6AKilledUpgradeLeavesTheOldOneAndUninstallLeavesNothing() throws Exception {
		Path place = this.tool.home().resolve("../again").normalize();
		Path download = Files.createDirectories(this.tool.home().resolve("../download").normalize());
		Path jar = Upgrade.of(releases().get(0).resolve("sample-shell.jar"), download);
		// Without caches, since these have been looked at
		List<String> install = List.of(Tool.JAVA.toString(), "-Dcli.install.timeout=1ms", "-jar",
				releases().get(0).resolve("sample-shell.jar").toString(), "self", "install", "--no-completion", "--dir",
				place.toString());
		assertThat(this.tool.run(install).code()).isZero();
		String launcher = Files.readString(place.resolve("bin/acme"));
		List<String> upgrade = new ArrayList<>(install);
		upgrade.set(3, jar.toString());
		for (String reached : List.of(".lock", ".staging")) {
			Process process = this.tool.builder(Map.of(), upgrade)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start();
			while (process.isAlive() && !there(place.resolve("lib/acme"), reached)) {
				Thread.onSpinWait();
			}
			process.destroyForcibly().waitFor();
			assertThat(this.tool.run(List.of(place.resolve("bin/acme").toString(), "--version")).out())
				.startsWith("acme version");
		}
		assertThat(this.tool.run(upgrade).code()).isZero();
		assertThat(place.resolve("bin/acme")).content().isNotEqualTo(launcher);
		assertThat(there(place.resolve("lib/acme"), ".staging")).isFalse();
		Result uninstalled = this.tool.run(List.of(place.resolve("bin/acme").toString(), "self", "uninstall"));
		assertThat(uninstalled.code()).as(uninstalled.err()).isZero();
		assertThat(uninstalled.out()).contains(place.resolve("bin/acme").toString());
		assertThat(place).doesNotExist();
	}

	private int signalled(String signal) throws IOException, InterruptedException {
		Process process = this.tool
			.builder(Map.of(), List.of(program("acme").toString(), "backend", "serve", "--port", "0"))
			.start();
		assertThat(Tool.firstLine(process)).isNotEqualTo("null");
		new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
		return Tool.end(process);
	}

	private static boolean there(Path directory, String ending) throws IOException {
		try (Stream<Path> content = Files.list(directory)) {
			return content.anyMatch((path) -> path.getFileName().toString().endsWith(ending));
		}
	}

	private List<Path> releases() throws IOException {
		try (Stream<Path> content = Files.list(this.root.resolve("lib/acme"))) {
			return content.filter(Files::isDirectory).toList();
		}
	}

	private Path program(String name) {
		return this.root.resolve("bin").resolve(name);
	}

	private Result run(String name, String... words) throws IOException, InterruptedException {
		return this.tool.run(Stream.concat(Stream.of(program(name).toString()), Stream.of(words)).toList());
	}

}
