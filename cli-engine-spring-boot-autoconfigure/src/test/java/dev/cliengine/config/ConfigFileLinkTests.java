package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledOnOs(OS.WINDOWS)
class ConfigFileLinkTests {

	private static final ConfigPath KEY = ConfigPath.parse("a");

	@TempDir
	Path root;

	private Path config = Path.of("");

	private Path dotfiles = Path.of("");

	private Path link = Path.of("");

	private Path real = Path.of("");

	@BeforeEach
	void createDirectories() throws IOException {
		this.config = Files.createDirectory(this.root.resolve("config"));
		this.dotfiles = Files.createDirectory(this.root.resolve("dotfiles"));
		this.link = this.config.resolve("config.toml");
		this.real = this.dotfiles.resolve("acme.toml");
		Files.writeString(this.real, "# mine\na = 1\n");
	}

	@Test
	void r1AnAbsoluteLinkIsFollowedAndStays() throws IOException {
		Files.createSymbolicLink(this.link, this.real);
		assertChangesTheRealFile();
		assertThat(Files.readSymbolicLink(this.link)).isEqualTo(this.real);
	}

	@Test
	void r1ARelativeLinkIsFollowedAndStays() throws IOException {
		Files.createSymbolicLink(this.link, Path.of("../dotfiles/acme.toml"));
		assertChangesTheRealFile();
		assertThat(Files.readSymbolicLink(this.link)).isEqualTo(Path.of("../dotfiles/acme.toml"));
	}

	@Test
	void r1AChainOfLinksIsFollowedAndStays() throws IOException {
		Files.createSymbolicLink(this.link, Path.of("first"));
		Path first = Files.createSymbolicLink(this.link.resolveSibling("first"), this.root.resolve("second"));
		Path second = Files.createSymbolicLink(this.root.resolve("second"), Path.of("dotfiles/acme.toml"));
		assertChangesTheRealFile();
		assertThat(first).isSymbolicLink();
		assertThat(second).isSymbolicLink();
	}

	@Test
	void r1ALinkedDirectoryIsFollowedAndStays() throws IOException {
		Files.delete(this.config);
		Files.createSymbolicLink(this.config, Path.of("dotfiles"));
		files().set(Map.of(KEY, 2L));
		assertThat(this.config).isSymbolicLink();
		assertThat(this.real.resolveSibling("config.toml")).hasContent("a = 2");
	}

	@Test
	void r2ALinkedFileKeepsItsMode() throws IOException {
		Files.createSymbolicLink(this.link, this.real);
		Files.setPosixFilePermissions(this.real, PosixFilePermissions.fromString("rw-r-----"));
		files().set(Map.of(KEY, 2L));
		assertThat(Files.getPosixFilePermissions(this.real)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
		files().set(Map.of(KEY, 3L), true);
		assertThat(Files.getPosixFilePermissions(this.real)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
		assertThat(this.link).isSymbolicLink();
	}

	@Test
	void r5ALinkToNothingIsNeitherReadNorWritten() throws IOException {
		Files.createSymbolicLink(this.link, Path.of("gone.toml"));
		ConfigFiles files = files();
		String reason = "Cannot read " + this.link + ": it is a symbolic link to "
				+ this.link.resolveSibling("gone.toml") + ", which does not exist";
		assertThat(files.failures()).singleElement().satisfies((failure) -> assertThat(failure).hasMessage(reason));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files.set(Map.of(KEY, 2L))).withMessage(reason);
		assertThat(this.config.toFile().list()).containsExactly("config.toml");
	}

	@Test
	void r5LinksInACircleAreNamed() throws IOException {
		Files.createSymbolicLink(this.link, Path.of("config.toml"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> files().set(Map.of(KEY, 2L)))
			.withMessage("Cannot read " + this.link + ": its symbolic links lead in a circle");
	}

	private void assertChangesTheRealFile() throws IOException {
		assertThat(files().get(KEY)).contains(1L);
		files().set(Map.of(KEY, 2L));
		assertThat(this.link).isSymbolicLink();
		assertThat(this.real).hasContent("# mine\na = 2\n");
		assertThat(this.dotfiles.toFile().list()).containsExactlyInAnyOrder("acme.toml", "acme.toml.lock");
	}

	private ConfigFiles files() {
		return ConfigChildMain.files(this.config, false);
	}

}
