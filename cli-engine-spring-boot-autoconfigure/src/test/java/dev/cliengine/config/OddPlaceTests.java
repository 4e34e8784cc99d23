package dev.cliengine.config;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What can stand in the place of a configuration file. None of it is read as empty, and
 * none is replaced.
 */
@DisabledOnOs(OS.WINDOWS)
class OddPlaceTests {

	@TempDir
	Path directory;

	@Test
	void r5ADirectoryIsRefused() throws IOException {
		Path place = Files.createDirectory(this.directory.resolve("config.toml"));
		refused(place, place + ": it is a directory");
		assertThat(place).isEmptyDirectory();
	}

	@Test
	void r5AnUnreadableFileIsRefused() throws IOException {
		Path place = Files.writeString(this.directory.resolve("config.toml"), "a = 1\n");
		Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("---------"));
		assumeTrue(!Files.isReadable(place));
		refused(place, place + ": permission denied");
		Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
		assertThat(place).hasContent("a = 1\n");
	}

	@Test
	void r5ALinkToNothingIsRefused() throws IOException {
		Path place = this.directory.resolve("config.toml");
		Files.createSymbolicLink(place, this.directory.resolve("gone"));
		refused(place, "it is a symbolic link to " + this.directory.resolve("gone") + ", which does not exist");
		assertThat(place).isSymbolicLink();
	}

	@Test
	void r5ACircleOfLinksIsRefused() throws IOException {
		Path place = this.directory.resolve("config.toml");
		Path other = Files.createSymbolicLink(this.directory.resolve("other"), place);
		Files.createSymbolicLink(place, other);
		refused(place, "its symbolic links lead in a circle");
	}

	@Test
	void r5APipeIsRefusedWithoutWaiting() throws Exception {
		Path place = this.directory.resolve("config.toml");
		assumeTrue(new ProcessBuilder("mkfifo", place.toString()).start().waitFor() == 0);
		refused(place, "it is a pipe or a device, not a regular file");
	}

	@Test
	void r5AnEndlessDeviceIsRefused() throws IOException {
		Path place = this.directory.resolve("config.toml");
		// Only read: the lock of an update would stand beside the device.
		Files.createSymbolicLink(place, Path.of("/dev/zero"));
		assertThatExceptionOfType(CliException.class).isThrownBy(file(place)::read)
			.withMessageContaining("it is a pipe or a device, not a regular file");
	}

	@Test
	void r5AFileBeyondTheLimitIsRefused() throws IOException {
		Path place = this.directory.resolve("config.toml");
		try (RandomAccessFile sparse = new RandomAccessFile(place.toFile(), "rw")) {
			sparse.setLength(100L * 1024 * 1024);
		}
		refused(place, "it is larger than 8388608 bytes");
		assertThat(place).hasSize(100L * 1024 * 1024);
	}

	@Test
	void r5AFileThatVanishesIsEmptyAndIsMadeAgain() throws IOException {
		Path place = Files.writeString(this.directory.resolve("config.toml"), "a = 1\n");
		ConfigFile file = file(place);
		assertThat(file.read().values()).isNotEmpty();
		Files.delete(place);
		assertThat(file.read().values()).isEmpty();
		file.update((document) -> document.with(ConfigPath.parse("a.b"), 2L));
		assertThat(place).content().isEqualTo("[a]\nb = 2\n");
	}

	@Test
	void r5AnUnchangedEmptyFileIsNotMade() throws IOException {
		file(this.directory.resolve("config.toml")).update((document) -> document.without(ConfigPath.parse("a")));
		try (Stream<Path> files = Files.list(this.directory)) {
			assertThat(files).allSatisfy((path) -> assertThat(path).isEmptyFile());
		}
	}

	@Test
	void r5AMarkAndLineEndsAreKeptOnDisk() throws IOException {
		Path place = Files.writeString(this.directory.resolve("config.toml"), "\uFEFFa = 'é'\r\n");
		file(place).update((document) -> document.with(ConfigPath.parse("b"), true));
		assertThat(place).content().isEqualTo("\uFEFFa = 'é'\r\nb = true\r\n");
	}

	private static void refused(Path place, String why) {
		ConfigFile file = file(place);
		assertThatExceptionOfType(CliException.class).isThrownBy(file::read).withMessageContaining(why);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> file.update((document) -> document.with(ConfigPath.parse("a"), 1L)))
			.withMessageContaining((why.contains("circle") ? "" : why));
	}

	private static ConfigFile file(Path place) {
		ConfigFileSpec spec = new ConfigFileSpec(place.getFileName().toString(), ConfigFormat.TOML, false, List.of());
		return new ConfigFile(spec, place::getParent, (line) -> {
		});
	}

}
