package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.io.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class ConfigFileModeTests {

	private static final ConfigPath KEY = ConfigPath.parse("a");

	@TempDir
	Path root;

	private final List<String> notices = new ArrayList<>();

	private Path directory = Path.of("");

	private Path file = Path.of("");

	@BeforeEach
	void nameTheFile() {
		this.directory = this.root.resolve("acme");
		this.file = this.directory.resolve("config.toml");
	}

	@ParameterizedTest
	@CsvSource({ "000,plain,rw-rw-rw-", "022,plain,rw-r--r--", "077,plain,rw-------", "000,secret,rw-------",
			"077,secret,rw-------" })
	void r2TheMaskDecidesOnPlainFilesAlone(String mask, String kind, String mode) throws IOException {
		try (ChildJvm child = ConfigChildMain.startIn("umask " + mask + " && exec \"$@\"", kind, this.directory)) {
			assertThat(child.lines()).containsExactly("written");
		}
		assertThat(modeOf(this.file)).isEqualTo(mode);
		assertThat(modeOf(this.directory)).isEqualTo("rwx------");
		assertThat(modeOf(this.directory.resolve("config.toml.lock"))).isEqualTo("rw-------");
	}

	@Test
	void r2AnExistingDirectoryKeepsItsMode() throws IOException {
		Files.createDirectory(this.directory);
		mode(this.directory, "rwxr-xr-x");
		secret().set(Map.of(KEY, 1L));
		assertThat(modeOf(this.directory)).isEqualTo("rwxr-xr-x");
		assertThat(modeOf(this.file)).isEqualTo("rw-------");
	}

	@Test
	void r2ASecretFileOthersCanUseIsToldOnce() throws IOException {
		write("a = 1", "rw-r-----");
		ConfigFiles files = secret();
		files.get(KEY);
		files.failures();
		files.all().get(0).read();
		assertThat(this.notices).containsExactly(
				"Others can use " + this.file + ", which holds secrets; run chmod 600 \"" + this.file + "\"");
		assertThat(modeOf(this.file)).isEqualTo("rw-r-----");
	}

	@Test
	void r2WhoeverShowsTheNoticeMayAskForValues() throws IOException {
		write("a = 1", "rw-r--r--");
		List<Object> seen = new ArrayList<>();
		ConfigFiles[] files = new ConfigFiles[1];
		files[0] = new ConfigFiles(layout(true), (notice) -> seen.add(files[0].get(KEY).orElseThrow()));
		assertThat(files[0].get(KEY)).contains(1L);
		assertThat(seen).containsExactly(1L);
	}

	@Test
	void r2NoNoticeWithoutReason() throws IOException {
		secret().get(KEY);
		write("a = 1", "rw-------");
		secret().get(KEY);
		write("a = 1", "rw-r--r--");
		plain().get(KEY);
		assertThat(this.notices).isEmpty();
	}

	@Test
	void r2AWriteNarrowsASecretFile() throws IOException {
		write("a = 1", "rw-r--r--");
		secret().set(Map.of(KEY, 2L));
		assertThat(modeOf(this.file)).isEqualTo("rw-------");
		mode(this.file, "rw-r--r--");
		secret().set(Map.of(KEY, 2L));
		assertThat(modeOf(this.file)).isEqualTo("rw-------");
		assertThat(this.notices).isEmpty();
	}

	@Test
	void r2ASecretValueNarrowsItsFileForGood() throws IOException {
		write("a = 1", "rw-r--r--");
		ConfigFiles files = plain();
		files.set(Map.of(KEY, 2L), false);
		assertThat(modeOf(this.file)).isEqualTo("rw-r--r--");
		files.set(Map.of(ConfigPath.parse("token"), "t"), true);
		assertThat(modeOf(this.file)).isEqualTo("rw-------");
		files.set(Map.of(KEY, 3L));
		files.unset(ConfigPath.parse("token"));
		assertThat(modeOf(this.file)).isEqualTo("rw-------");
	}

	@Test
	void r2ASecretValueThatIsThereAlreadyNarrowsItsFile() throws IOException {
		write("a = 1\n", "rw-r--r--");
		plain().set(Map.of(KEY, 1L), true);
		assertThat(modeOf(this.file)).isEqualTo("rw-------");
		assertThat(this.file).hasContent("a = 1");
	}

	@Test
	void r2ASecretValueInANewFile() throws IOException {
		plain().set(Map.of(KEY, 1L), true);
		assertThat(modeOf(this.file)).isEqualTo("rw-------");
	}

	private ConfigFiles plain() {
		return new ConfigFiles(layout(false), this.notices::add);
	}

	private ConfigFiles secret() {
		return new ConfigFiles(layout(true), this.notices::add);
	}

	private ConfigLayout layout(boolean secret) {
		return new ConfigLayout(() -> this.directory,
				List.of(new ConfigFileSpec("config.toml", ConfigFormat.TOML, secret, List.of())));
	}

	private void write(String content, String mode) throws IOException {
		Files.createDirectories(this.directory);
		Files.writeString(this.file, content);
		mode(this.file, mode);
	}

	private static void mode(Path path, String mode) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
	}

	private static String modeOf(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
