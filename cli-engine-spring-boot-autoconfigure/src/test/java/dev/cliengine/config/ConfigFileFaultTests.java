package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.ChildJvm;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.io.Permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ConfigFileFaultTests {

	private static final ConfigPath KEY = ConfigPath.parse("a");

	@TempDir
	Path root;

	@Test
	void r7WithoutHomeThereIsNothingToReadAndNowhereToWrite() {
		assertPlaceless(Map.of(), "XDG_CONFIG_HOME or HOME or APPDATA");
	}

	@ParameterizedTest
	@ValueSource(strings = { "relative/path", ".", "~/.config", "" })
	void r7ARelativePlaceIsNoPlace(String value) {
		assertPlaceless(Map.of("XDG_CONFIG_HOME", value, "HOME", value), "XDG_CONFIG_HOME or HOME or APPDATA");
	}

	@Test
	void r7ARelativeXdgPathDoesNotHideTheHome() {
		ConfigFiles files = files(Map.of("XDG_CONFIG_HOME", "relative", "HOME", this.root.toString()));
		assertThat(files.set(Map.of(KEY, 1L))).containsExactly(this.root.resolve(".config/acme/config.toml"));
	}

	@Test
	void r7AFileInPlaceOfTheDirectoryIsNamed() throws IOException {
		Path inTheWay = Files.createFile(this.root.resolve("acme"));
		ConfigFiles files = ConfigChildMain.files(inTheWay, false);
		assertThat(files.failures()).hasSize(1);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files.set(Map.of(KEY, 1L)))
			.withMessage(
					"Cannot read " + inTheWay.resolve("config.toml") + ": " + inTheWay + " is a file, not a directory")
			.satisfies((ex) -> assertThat(ex.fix()).isNotBlank());
		assertThat(inTheWay).isEmptyFile();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void r7AReadOnlyDirectoryIsNamed() throws IOException {
		assumeTrue(Permissions.bind(this.root));
		Files.writeString(this.root.resolve("config.toml"), "a = 1\n");
		Files.setPosixFilePermissions(this.root, PosixFilePermissions.fromString("r-x------"));
		ConfigFiles files = ConfigChildMain.files(this.root, false);
		assertThatNoException().isThrownBy(() -> files.set(Map.of(KEY, 1L)));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files.set(Map.of(KEY, 2L)))
			.withMessage("Cannot lock " + this.root.resolve("config.toml") + ": permission denied")
			.satisfies((ex) -> assertThat(ex.fix()).isEqualTo("Check the owner and the mode of " + this.root));
		Files.setPosixFilePermissions(this.root, PosixFilePermissions.fromString("rwx------"));
		assertThat(this.root.toFile().list()).containsExactly("config.toml");
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7APlaceWhereNobodyCanCreateIsNamed() {
		ConfigFiles files = ConfigChildMain.files(Path.of("/proc/acme"), false);
		assertThat(files.failures()).isEmpty();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files.set(Map.of(KEY, 1L)))
			.withMessageStartingWith("Cannot lock /proc/acme/config.toml: ")
			.satisfies((ex) -> assertThat(ex.fix()).isNotBlank());
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7AReadOnlyFileSystemIsNamedAndHinders() throws Exception {
		assumeTrue(Permissions.namespaces());
		String script = "exec unshare -rm sh -c 'mount -t tmpfs -o ro none \"$0\" && \"$@\"' '" + this.root
				+ "' \"$@\"";
		Path home = this.root.resolve(".config/acme");
		try (ChildJvm child = ConfigChildMain.startIn(script, "plain", home)) {
			assertThat(child.lines()).containsExactly("FAILURE Cannot lock " + home.resolve("config.toml")
					+ ": its file system is read-only; Name a file on a writable file system");
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7OnAReadOnlyFileSystemEqualContentIsNoFailure() throws Exception {
		assumeTrue(Permissions.namespaces());
		String script = "exec unshare -rm sh -c 'mount -t tmpfs none \"$0\" && printf \"a = 1\\n\" >\"$0\"/config.toml "
				+ "&& mount -o remount,ro \"$0\" && \"$@\"' '" + this.root + "' \"$@\"";
		try (ChildJvm child = ConfigChildMain.startIn(script, "plain", this.root)) {
			assertThat(child.lines()).containsExactly("written");
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void r7AFullFileSystemKeepsTheOldContentAndSaysSo() throws Exception {
		assumeTrue(Permissions.namespaces());
		String script = "exec unshare -rm sh -c 'mount -t tmpfs -o size=16k none \"$0\" && cd \"$0\" "
				+ "&& printf \"a = 0\\n\" >config.toml && cat /dev/zero >rest 2>/dev/null; \"$@\"; cat config.toml && ls -A' '"
				+ this.root + "' \"$@\"";
		try (ChildJvm child = ConfigChildMain.startIn(script, "plain", this.root)) {
			assertThat(child.lines()).containsExactly(
					"UNAVAILABLE Cannot write " + this.root.resolve("config.toml")
							+ ": no space is left on its file system; Free some space, then run the command again",
					"a = 0", "config.toml", "config.toml.lock", "rest");
		}
	}

	private static void assertPlaceless(Map<String, String> environment, String variables) {
		ConfigFiles files = files(environment);
		assertThat(files.document(files.all().get(0)).orElseThrow().values()).isEmpty();
		assertThat(files.get(KEY)).isEmpty();
		assertThat(files.failures()).isEmpty();
		assertThatNoException().isThrownBy(files::requireReadable);
		assertThat(files.all().get(0).read().values()).isEmpty();
		String reason = "There is no place for the application's configuration: " + variables
				+ " must hold an absolute path";
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files.all().get(0).path()).withMessage(reason);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files.set(Map.of(KEY, 1L)))
			.withMessage(reason)
			.satisfies((ex) -> assertThat(ex.fix()).isEqualTo("Set " + variables + " to an absolute path"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files.unset(KEY)).withMessage(reason);
	}

	private static ConfigFiles files(Map<String, String> environment) {
		ApplicationDirectories directories = new ApplicationDirectories("acme", environment, OperatingSystem.LINUX);
		return new ConfigFiles(ConfigLayout.toml(directories::config), (notice) -> {
		});
	}

}
