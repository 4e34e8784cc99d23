package dev.cliengine.sample.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProjectFileFaultTests {

	private static final String GOOD = "{'id':'a','name':'A','team':'web','status':'active','createdAt':'2024-01-01T00:00:00Z'}"
		.replace('\'', '"');

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~',
			value = { "~~ | 1 | it is not a list", "{} | 1 | it is not a list", "null | 1 | it is not a list",
					"[ | 1 | it ends in the middle", "[GOOD | 1 | it ends in the middle",
					"[GOOD,⏎{\"id\": | 2 | it ends in the middle",
					"[GOOD⏎] x | 2 | this is not JSON: Unrecognized token",
					"[GOOD]⏎[] | 2 | something follows the end of the list", "[GOOD,⏎⏎ 7] | 3 | it is not an object",
					"[GOOD,⏎{\"name\":\"B\"}] | 2 | \"team\" is missing",
					"[GOOD,⏎{\"name\":\"B\",\"team\":\"b\"}] | 2 | \"id\", \"status\" or \"createdAt\" is missing",
					"[{\"id\":⏎7}] | 2 | \"id\" has to be a text", "[{\"colour\":⏎7}] | 2 | \"colour\" is not known",
					"[{\"id\":\"a\",⏎\"id\":\"b\"}] | 2 | this is not JSON: Duplicate" })
	void r5AFileThatCannotBeUnderstoodIsNamedWithItsPlaceAndNeverOverwritten(String content, int line, String reason)
			throws IOException {
		Path file = this.directory.resolve("projects.json");
		Files.writeString(file, content.replace("GOOD", GOOD).replace('⏎', '\n'));
		byte[] before = Files.readAllBytes(file);
		ProjectStore store = Stores.at(file);
		List<Runnable> operations = List.of(() -> store.list(null, null).toList(),
				() -> store.create(Stores.project("New")), () -> store.delete("none"),
				() -> store.importAll(Stores.input("[]")));
		for (Runnable operation : operations) {
			assertThatExceptionOfType(CliException.class).isThrownBy(operation::run)
				.withMessageContaining(file.toString())
				.withMessageContaining("(line " + line + ", column ")
				.withMessageContaining(reason)
				.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.FAILURE));
		}
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(this.directory).isDirectoryNotContaining((path) -> path.toString().contains("import-"));
	}

	@Test
	void r5ALinkToNothingIsNotTakenForAMissingFile() throws IOException {
		Path link = Files.createSymbolicLink(this.directory.resolve("link.json"), this.directory.resolve("gone.json"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> Stores.at(link).list(null, null).toList())
			.withMessageContaining("gone.json");
	}

	@Test
	void r5ADirectoryInPlaceOfTheFileIsAnError() throws IOException {
		Path file = Files.createDirectory(this.directory.resolve("projects.json"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> Stores.at(file).create(Stores.project("New")))
			.withMessageContaining("is a directory");
	}

	@Test
	void r2DirectoriesAreCreatedForTheOwnerAlone() throws IOException {
		Path file = this.directory.resolve("new").resolve("projects.json");
		Stores.at(file).create(Stores.project("New"));
		assertThat(Files.getPosixFilePermissions(file.getParent())).hasSize(3);
	}

}
