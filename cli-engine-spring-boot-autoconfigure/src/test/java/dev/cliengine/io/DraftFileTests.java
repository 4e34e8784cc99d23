package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DraftFileTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource({ "config.toml, config.draft.toml", "a.b.json, a.b.draft.json", "config, config.draft",
			".rc, .rc.draft" })
	void itStandsBesideTheFileWithItsExtension(String name, String draft) {
		DraftFile file = DraftFile.of(this.directory.resolve(name), new byte[] { 1, 2 });
		assertThat(file.path()).isEqualTo(this.directory.resolve(draft)).hasBinaryContent(new byte[] { 1, 2 });
		assertThat(this.directory.resolve(name)).doesNotExist();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void r2ItIsItsOwnersAlone() throws IOException {
		DraftFile file = DraftFile.of(this.directory.resolve("config.toml"), new byte[0]);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo("rw-------");
	}

	@Test
	void draftsOfOthersStay() throws IOException {
		Path target = this.directory.resolve("config.toml");
		Path first = DraftFile.of(target, new byte[] { 1 }).path();
		Files.createSymbolicLink(this.directory.resolve("config.draft-2.toml"), this.directory.resolve("nowhere"));
		assertThat(DraftFile.of(target, new byte[] { 2 }).path())
			.isEqualTo(this.directory.resolve("config.draft-3.toml"));
		assertThat(first).hasBinaryContent(new byte[] { 1 });
	}

	@Test
	void itIsReadAndDeletedAsOftenAsOneLikes() throws IOException {
		DraftFile file = DraftFile.of(this.directory.resolve("config.toml"), new byte[] { 1, 2 });
		assertThat(file.read(2)).containsExactly(1, 2);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> file.read(1));
		file.delete();
		file.delete();
		assertThat(file.read(2)).isEmpty();
	}

	@Test
	void r7APlaceWhereNothingCanBeWrittenIsNamed() throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> DraftFile.of(file.resolve("config.toml"), new byte[0]))
			.withMessageContaining(file.toString());
	}

}
