package dev.cliengine.sample.kohub.command.repo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.model.LocalFile;
import dev.cliengine.sample.kohub.command.repo.UploadCommands.UploadOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LocalFilesTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@BeforeEach
	void files() throws IOException {
		for (String name : List.of("a.txt", "b.tmp", "sub/c.txt", ".git/config")) {
			Path file = this.directory.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, name);
		}
	}

	@Test
	void aFileGoesWhereItIsNamed() {
		assertThat(paths(false, null, "a.txt")).containsExactly("a.txt");
		assertThat(paths(false, "x/y.txt", "a.txt")).containsExactly("x/y.txt");
		assertThat(paths(false, "x/", "a.txt")).containsExactly("x/a.txt");
		assertThat(paths(false, "x", "a.txt", "b.tmp")).containsExactly("x/a.txt", "x/b.tmp");
	}

	@Test
	void aDirectoryGoesWithAllBelowButWhatGitKeeps() {
		assertThat(paths(true, null, "")).containsExactly("a.txt", "b.tmp", "sub/c.txt");
		assertThat(paths(true, "v2", "")).containsExactly("v2/a.txt", "v2/b.tmp", "v2/sub/c.txt");
	}

	@Test
	void patternsChooseFilesOfDirectories() {
		UploadOptions options = new UploadOptions(null, "main", null, true, List.of("*.txt"), List.of("sub/*"));
		List<LocalFile> files = new LocalFiles(List.of(this.directory.toString()), options).find();
		assertThat(files).extracting(LocalFile::path).containsExactly("a.txt");
	}

	@Test
	void aDirectoryHasToBeMeant() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> paths(false, null, ""))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.USAGE))
			.withMessageContaining("--recursive");
	}

	@Test
	void twoFilesDoNotGoToOnePlace() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> paths(true, "", "a.txt", ""))
			.withMessage("two files would become a.txt");
	}

	@Test
	void whatIsMissingIsSaidBeforeAnythingIsSent() {
		assertThatExceptionOfType(LocalFileError.class).isThrownBy(() -> paths(false, null, "none"))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("FileNotFound"));
	}

	private List<String> paths(boolean recursive, @Nullable String path, String... names) {
		UploadOptions options = new UploadOptions(path, "main", null, recursive, List.of(), List.of());
		List<String> files = List.of(names).stream().map((name) -> this.directory.resolve(name).toString()).toList();
		return new LocalFiles(files, options).find().stream().map(LocalFile::path).toList();
	}

}
