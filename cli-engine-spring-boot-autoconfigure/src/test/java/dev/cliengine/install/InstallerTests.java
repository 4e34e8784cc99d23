package dev.cliengine.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.install.Finding.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledOnOs(OS.WINDOWS)
class InstallerTests {

	@TempDir
	Path directory;

	private Path home;

	private Path root;

	private Path jar;

	@BeforeEach
	void application() throws IOException {
		this.home = Files.createDirectories(this.directory.resolve("home"));
		Files.writeString(this.home.resolve(".bashrc"), "# mine\n");
		this.root = this.home.resolve("some where");
		this.jar = TinyApplication.jar(Files.createDirectories(this.directory.resolve("download")), "first");
	}

	@Test
	void whatIsInstalledRunsUnderAllItsNamesAndIsGoneAfterwards() throws Exception {
		Map<String, String> before = tree(this.home);
		InstallReport report = install();
		assertThat(report.cached()).containsExactly("tiny", "other");
		assertThat(report.warnings()).isEmpty();
		assertThat(report.files()).startsWith(program("tiny"), program("ls"), program("other"))
			.contains(this.home.resolve(".bashrc"));
		assertThat(report.pages()).isEqualTo(2);
		assertThat(this.root.resolve("share/man/man1/other.1")).content().contains(".TH other");
		assertThat(run("tiny", "a b", "")).isEqualTo("a b \n");
		assertThat(run("other", "x")).isEqualTo("argv0 other x\n");
		assertThat(run("ls", "x")).isEqualTo("argv0 ls x\n");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(program("tiny"))))
			.isEqualTo("rwxr-xr-x");
		assertThat(this.home.resolve(".bashrc")).content().contains("tiny completion", "other completion");
		List<Finding> findings = new InstallationCheck(system(), places()).examine();
		assertThat(findings).extracting(Finding::status).doesNotContain(Status.FAIL);
		assertThat(findings).extracting(Finding::text)
			.anyMatch((text) -> text.contains("The cache is that of"))
			.anyMatch((text) -> text.endsWith("is not on the PATH"));
		new Uninstaller(system()).uninstall(places(), false);
		assertThat(tree(this.home)).isEqualTo(before);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> new Uninstaller(system()).uninstall(places(), false))
			.withMessageContaining("Nothing is installed as tiny");
	}

	@Test
	void installingAgainChangesNothing() throws IOException {
		install();
		Map<String, String> before = tree(this.home);
		install();
		assertThat(tree(this.home)).isEqualTo(before);
	}

	@Test
	void aPreviewWritesNothing() throws IOException {
		Map<String, String> before = tree(this.home);
		assertThat(new Installer(system()).install(request(null), true).files()).contains(program("tiny"));
		assertThat(tree(this.home)).isEqualTo(before);
		install();
		before = tree(this.home);
		assertThat(new Uninstaller(system()).uninstall(places(), true)).contains(program("tiny"), program("ls"));
		new Installer(system()).updateCache(places(), true);
		assertThat(tree(this.home)).isEqualTo(before);
	}

	@Test
	void anUpgradeTakesThePlaceOfWhatWasThereAndKeepsItForThoseWhoStillRun() throws Exception {
		Path first = install().release();
		TinyApplication.jar(this.jar.resolveSibling("."), "second");
		Path second = install().release();
		assertThat(second).isNotEqualTo(first);
		assertThat(first).isDirectory();
		assertThat(run("tiny", "x")).isEqualTo("x\n");
		assertThat(program("tiny")).content().contains(second.toString()).doesNotContain(first.toString());
		TinyApplication.jar(this.jar.resolveSibling("."), "third");
		install();
		assertThat(first).doesNotExist();
		assertThat(second).isDirectory();
	}

	@Test
	void filesOfOthersAreNeitherReplacedNorRemoved() throws Exception {
		Files.createDirectories(program("tiny").getParent());
		Files.writeString(program("ls"), "mine");
		assertThatExceptionOfType(CliException.class).isThrownBy(this::install)
			.withMessageContaining(program("ls") + " is there already");
		assertThat(this.root.resolve("lib")).doesNotExist();
		new Installer(system())
			.install(new InstallRequest(this.root.toString(), null, true, false, false, LinkKind.HARD), false);
		assertThat(run("ls", "x")).isEqualTo("argv0 ls x\n");
		Files.delete(program("other"));
		Files.writeString(program("other"), "mine");
		new Uninstaller(system()).uninstall(places(), false);
		assertThat(program("other")).hasContent("mine");
		assertThat(program("ls")).doesNotExist();
	}

	@Test
	void aLibraryOfOthersIsNotOurs() throws IOException {
		Path theirs = Files.createDirectories(this.root.resolve("lib/tiny")).resolve("site-packages");
		Files.createDirectories(theirs);
		assertThatExceptionOfType(CliException.class).isThrownBy(this::install)
			.withMessageContaining("no installation made it");
		new Installer(system())
			.install(new InstallRequest(this.root.toString(), null, true, false, false, LinkKind.SOFT), false);
		new Uninstaller(system()).uninstall(places(), false);
		assertThat(theirs).isDirectory();
		assertThat(program("tiny")).doesNotExist();
	}

	@Test
	void r6WhatAKilledInstallationLeftIsCleanedUp() throws Exception {
		Path first = install().release();
		Path library = places().library();
		Files.createDirectories(library.resolve(Releases.STAGING).resolve("half"));
		Files.createDirectories(library.resolve("2-0123456789"));
		Files.delete(first.resolve("lib/content.jar"));
		install();
		assertThat(first.resolve("lib/content.jar")).exists();
		assertThat(new Releases(places()).all()).containsExactly(first);
		assertThat(run("tiny", "x")).isEqualTo("x\n");
	}

	@Test
	void theCacheIsMadeAnewForAnotherJvm() throws Exception {
		Path release = install().release();
		Files.setLastModifiedTime(release.resolve(CacheState.STAMP), FileTime.fromMillis(1_000_000));
		Files.createDirectories(release.resolve(CacheState.MARK));
		assertThat(new InstallationCheck(system(), places()).examine()).extracting(Finding::text)
			.contains("The cache is that of another JVM and is not used");
		assertThat(new Installer(system()).updateCache(places(), false).cached()).containsExactly("tiny", "other");
		assertThat(release.resolve(CacheState.MARK)).doesNotExist();
		assertThat(CacheState.of(release, Jvm.running()).fits()).isTrue();
	}

	@Test
	void aChosenNameStandsAlone() throws Exception {
		install();
		InstallReport report = new Installer(system()).install(request("tiny-next"), false);
		assertThat(report.files()).startsWith(program("tiny-next")).doesNotContain(program("other"));
		assertThat(run("tiny-next", "x")).isEqualTo("x\n");
		new Uninstaller(system()).uninstall(new InstallPlaces(this.root, "tiny-next"), false);
		assertThat(program("tiny-next")).doesNotExist();
		assertThat(run("tiny", "x")).isEqualTo("x\n");
	}

	@Test
	void whatDoesNotRunFromAJarCannotBeInstalled() {
		for (String classPath : List.of("", "target/classes", this.jar + ":" + this.jar, this.directory.toString())) {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> ApplicationSource.of(classPath))
				.satisfies((failure) -> assertThat(failure.code()).isEqualTo("NOT_INSTALLABLE"));
		}
	}

	private InstallReport install() {
		return new Installer(system()).install(request(null), false);
	}

	private InstallRequest request(@Nullable String name) {
		return new InstallRequest(this.root.toString(), name, false, true, true, LinkKind.SOFT);
	}

	private InstallPlaces places() {
		return new InstallPlaces(this.root, "tiny");
	}

	private InstallSystem system() {
		Map<String, String> variables = Map.of("HOME", this.home.toString(), "SHELL", "/bin/bash", "PATH",
				"/usr/bin:/bin", "LC_ALL", "C.UTF-8");
		return new InstallSystem(new ApplicationInfo("tiny", "tiny", "", "", "1 (x)", "", ""),
				Argv0.of("tiny").personality("other").alias("ls", "list"), new EnvironmentVariables(variables),
				Jvm.running(), this.jar.toString(), "", false, Duration.ofMinutes(2), (line) -> {
				});
	}

	private Path program(String name) {
		return this.root.resolve("bin").resolve(name);
	}

	private String run(String name, String... words) throws IOException, InterruptedException {
		Path output = this.directory.resolve("output");
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of(program(name).toString()), Stream.of(words)).toList())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment().clear();
		builder.environment().put("PATH", "/usr/bin:/bin");
		assertThat(builder.start().waitFor()).isZero();
		return Files.readString(output);
	}

	/** Everything that can be told apart: kinds, times, targets of links. */
	private static Map<String, String> tree(Path root) throws IOException {
		Map<String, String> found = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter((path) -> !path.toString().endsWith(".lock")).toList()) {
				String name = root.relativize(file).toString();
				if (Files.isSymbolicLink(file)) {
					found.put(name, "-> " + Files.readSymbolicLink(file));
				}
				else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
					found.put(name, "directory");
				}
				else {
					found.put(name, file.toString().endsWith(".jsa") || file.toString().endsWith(".aot") ? "cache"
							: Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return found;
	}

}
