package dev.cliengine.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.io.DirectoryTree;
import dev.cliengine.io.InstalledFile;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

	private static final List<String> ODD = List.of("", "a b", "*", "\"", "'", "$HOME", "\\n", "one\ntwo", "-", "--",
			"\u00e9\ud83d\ude80", "`id`", "argv0", "@APP@");

	@TempDir
	Path directory;

	private InstallPlaces places;

	private Path release;

	private Jvm jvm;

	@BeforeEach
	void install() throws IOException {
		this.places = new InstallPlaces(this.directory.resolve("it's @JVM@ \"$x\" `y`"), "acme");
		this.release = Files.createDirectories(this.places.library().resolve("1-0123456789"));
		this.jvm = FakeJvm.in(this.directory.resolve("jvm's"), 17);
		Files.writeString(this.release.resolve("acme.jsa"), "cache");
		Files.writeString(this.release.resolve("kohub-cli.jsa"), "cache");
		new DirectoryTree(this.release).stamp(CacheState.STAMP, this.jvm.changed());
		write(InstallPlan.usual(this.places, names()));
	}

	@Test
	void itBecomesTheJvmWithTheWordsAsTheyAre() throws Exception {
		Run run = run(Map.of(), ODD);
		assertThat(run.code()).isEqualTo(7);
		assertThat(run.lines()).startsWith("17", "<-XX:TieredStopAtLevel=1>", "<-XX:+UseSerialGC>")
			.contains("<-XX:SharedArchiveFile=" + this.release + "/acme.jsa>", "<-jar>",
					"<" + this.release + "/a.jar>");
		assertThat(run.text()).endsWith("<" + this.release + "/a.jar>\n"
				+ String.join("", ODD.stream().map((word) -> "<" + word + ">\n").toList()));
		assertThat(run(Map.of(), List.of()).text()).endsWith("/a.jar>\n");
	}

	@Test
	void calledByAnotherNameItSaysSo() throws Exception {
		Argv0Links links = new Argv0Links(names(), false);
		for (LinkKind kind : LinkKind.values()) {
			Path link = links.create("kohub-cli", this.places.programs(), launcher(), kind);
			assertThat(run(link, Map.of(), ODD).text()).as(kind.name())
				.contains("/kohub-cli.jsa>")
				.contains("/a.jar>\n<argv0>\n<kohub-cli>\n<>\n<a b>\n");
			Path alias = links.create("pl", this.places.programs(), launcher(), kind);
			assertThat(run(alias, Map.of(), List.of("x")).text()).as(kind.name())
				.contains("/acme.jsa>")
				.endsWith("/a.jar>\n<argv0>\n<pl>\n<x>\n");
		}
		Path stranger = Files.createSymbolicLink(this.directory.resolve("stranger"), launcher());
		assertThat(run(stranger, Map.of(), List.of("x")).text()).endsWith("/a.jar>\n<x>\n");
	}

	@Test
	void theVariableNamesAnotherJvmWhichHasNoUseForTheCache() throws Exception {
		Jvm other = FakeJvm.in(this.directory.resolve("other"), 25);
		Run run = run(Map.of("ACME_JAVA_HOME", other.home().toString()), List.of("x"));
		assertThat(run.lines()).startsWith("25")
			.doesNotContain("<-XX:SharedArchiveFile=" + this.release + "/acme.jsa>");
		assertThat(this.release.resolve(CacheState.MARK)).doesNotExist();
		assertThat(run(Map.of("ACME_JAVA_HOME", this.jvm.home().toString()), List.of()).text()).contains("/acme.jsa>");
	}

	@Test
	void aVariableThatNamesNoSuitableJvmIsRefused() throws Exception {
		Jvm old = FakeJvm.in(this.directory.resolve("old"), 8);
		Run run = run(Map.of("ACME_JAVA_HOME", old.home().toString()), List.of());
		assertThat(run.code()).isOne();
		assertThat(run.text()).isEqualTo(
				"acme: '" + old.home() + "' is older than Java 17; set ACME_JAVA_HOME to the directory of a JVM\n");
		assertThat(run(Map.of("ACME_JAVA_HOME", "/nowhere"), List.of()).text())
			.isEqualTo("acme: there is no bin/java in '/nowhere'; set ACME_JAVA_HOME to the directory of a JVM\n");
	}

	@Test
	void whenTheJvmIsGoneAnotherOneIsFound() throws Exception {
		Files.delete(this.jvm.home().resolve("bin/java"));
		Jvm old = FakeJvm.in(this.directory.resolve("old"), 8);
		Jvm fresh = FakeJvm.in(this.directory.resolve("new"), 21);
		Map<String, String> path = Map.of("JAVA_HOME", old.home().toString(), "PATH",
				fresh.home() + "/bin:/usr/bin:/bin");
		assertThat(run(path, List.of("x")).lines()).startsWith("21").doesNotContain("<" + this.release + "/acme.jsa>");
		assertThat(this.release.resolve(CacheState.MARK)).isDirectory();
		assertThat(run(Map.of("JAVA_HOME", fresh.home().toString()), List.of("x")).lines()).startsWith("21");
		assertThat(run(Map.of("PATH", "/nowhere"), List.of()).text()).isEqualTo(
				"acme: there is no Java 17 or newer on the PATH; set ACME_JAVA_HOME to the directory of a JVM\n");
	}

	@Test
	void whenTheJvmWasUpgradedTheCacheIsLeftAloneAndMadeAnewOnce() throws Exception {
		Files.setLastModifiedTime(this.jvm.mark(), FileTime.fromMillis(1_000_000));
		Run run = run(Map.of(), List.of("x"));
		assertThat(run.text()).doesNotContain("SharedArchiveFile").endsWith("<x>\n");
		assertThat(this.release.resolve(CacheState.MARK)).isDirectory();
		assertThat(run(Map.of(), List.of("x")).text()).isEqualTo(run.text());
	}

	@Test
	void aCacheThatIsMissingOrEmptyIsNotNamed() throws Exception {
		Files.writeString(this.release.resolve("acme.jsa"), "");
		assertThat(run(Map.of(), List.of()).text()).doesNotContain("SharedArchiveFile");
		Files.delete(this.release.resolve("acme.jsa"));
		assertThat(run(Map.of(), List.of()).text()).doesNotContain("SharedArchiveFile");
	}

	@Test
	void aChosenNameIsThatOfTheApplication() throws Exception {
		InstallPlaces places = new InstallPlaces(this.places.root(), "hub");
		write(InstallPlan.renamed(places, names(), "kohub-cli", ApplicationInfo.of("kohub-cli", "")));
		assertThat(run(this.places.programs().resolve("hub"), Map.of(), List.of("x")).text())
			.contains("<-Dcli.name=hub>\n<-Dcli.id=kohub-cli>\n", "/kohub-cli.jsa>")
			.endsWith("<argv0>\n<kohub-cli>\n<x>\n");
	}

	@Test
	void linesThatNeedNoApplicationAreTriedWithTheSmallerCache() throws Exception {
		inBrief();
		for (List<String> line : List.of(List.of("--help"), List.of("project", "list", "-h"), List.of("projcet"),
				List.of("project"), List.of("project", "lst"), List.of("__complete", "--", "p"), List.of("--version"),
				ODD.subList(1, ODD.size()))) {
			Run run = run(Map.of(), line);
			assertThat(run.code()).isEqualTo(7);
			assertThat(run.text()).as(line.toString())
				.contains("<-XX:AOTCache=" + this.release + "/acme.quick.aot>\n", "<-Dcli.install.attempt=true>\n")
				.endsWith("<-cp>\n<" + this.release + "/a.jar>\n<a.Main>\n"
						+ line.stream().map((word) -> "<" + word + ">\n").collect(Collectors.joining()));
		}
	}

	@Test
	void linesThatRunCommandsAreNotTried() throws Exception {
		inBrief();
		for (List<String> line : List.of(List.<String>of(), List.of("project", "list"), List.of("version", "x"),
				List.of("--output", "json", "version"), List.of("project", "list", "--", "--help"),
				List.of("argv0", "pl", "x"), List.of("argv0", "kohub-cli", "repo", "list"))) {
			assertThat(run(Map.of(), line).text()).as(line.toString())
				.contains("-cli.aot>".repeat(line.contains("kohub-cli") ? 1 : 0), "<-jar>")
				.doesNotContain("attempt", "quick");
		}
	}

	@Test
	void whatHasNoAnswerWithoutTheApplicationIsRunByIt() throws Exception {
		inBrief();
		Files.createFile(this.jvm.home().resolve("declines"));
		Run run = run(Map.of(), List.of("mine", "a b"));
		assertThat(run.code()).isEqualTo(7);
		assertThat(run.lines()).startsWith("25").contains("<-XX:AOTCache=" + this.release + "/acme.aot>");
		assertThat(run.text()).endsWith("<-jar>\n<" + this.release + "/a.jar>\n<mine>\n<a b>\n")
			.doesNotContain("attempt");
	}

	private void inBrief() throws IOException {
		this.jvm = FakeJvm.in(this.directory.resolve("newer"), 25);
		new DirectoryTree(this.release).stamp(CacheState.STAMP, this.jvm.changed());
		for (String product : List.of("acme", "kohub-cli")) {
			Files.writeString(this.release.resolve(this.jvm.cache(product)), "cache");
			Files.writeString(this.release.resolve(String.valueOf(this.jvm.quickCache(product))), "cache");
			Path pages = Files.createDirectories(Training.pages(this.release, product));
			Files.writeString(pages.resolve(Installer.OPENINGS),
					product.equals("acme") ? "version\nproject list" : "repo list");
		}
		write(InstallPlan.usual(this.places, names()));
	}

	@Test
	void onWindowsTheWordsAreHandedOverByTheSystem() {
		String text = new Launcher(InstallPlan.usual(new InstallPlaces(Path.of("/100%"), "acme"), names()),
				Path.of("/100%/r"), "a.jar", "a.Main", new Jvm(Path.of("/jvm"), "25", 25), "ACME")
			.windows();
		assertThat(text).startsWith("@echo off\r\n")
			.contains("set \"_cli_app=/100%%/r\"\r\n", "-jar \"%_cli_app%\\a.jar\" %*\r\n", "-XX:AOTCache=",
					"if /i \"%~2\"==\"kohub-cli\" set \"_cli_product=kohub-cli\"", "if defined ACME_JAVA_HOME")
			.doesNotContain("@APP@", "@JVM@", "@FLAGS@")
			.doesNotContainPattern("(?<!\r)\n");
	}

	private static Argv0 names() {
		return Argv0.of("acme").personality("kohub-cli").alias("pl", "project", "list");
	}

	private Path launcher() {
		return this.places.programs().resolve("acme");
	}

	private void write(InstallPlan plan) {
		String text = new Launcher(plan, this.release, "a.jar", "a.Main", this.jvm, "ACME").shell();
		new InstalledFile(plan.places().programs().resolve(plan.main().name()))
			.write(text.getBytes(StandardCharsets.UTF_8), true);
	}

	private Run run(Map<String, String> environment, List<String> words) throws Exception {
		return run(launcher(), environment, words);
	}

	private Run run(Path program, Map<String, String> environment, List<String> words) throws Exception {
		List<String> command = new ArrayList<>(List.of(program.toString()));
		command.addAll(words);
		Path output = this.directory.resolve("output");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().clear();
		builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C.UTF-8"));
		builder.environment().putAll(environment);
		int code = builder.start().waitFor();
		return new Run(code, Files.readString(output));
	}

	private record Run(int code, String text) {

		List<String> lines() {
			return Stream.of(this.text.split("\n")).toList();
		}

	}

}
