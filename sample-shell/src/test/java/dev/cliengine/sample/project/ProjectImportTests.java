package dev.cliengine.sample.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProjectImportTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private Path file;

	@SuppressWarnings("NullAway.Init")
	private ProjectStore store;

	@BeforeEach
	void open() throws IOException {
		this.file = Files.writeString(this.directory.resolve("projects.json"), "[]");
		this.store = Stores.at(this.file);
		this.store.importAll(Stores
			.input(json("[{'id':'old-1','name':'Old','team':'web'},{'id':'old-2','name':'Kept','team':'web'}]")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{'id':'a','name':'A','team':'x'},{'id':'b','name':'B','team':'x'}]",
			"\ufeff[{'id':'a','name':'A','team':'x'},{'id':'b','name':'B','team':'x'}]\n",
			"{'id':'a','name':'A','team':'x'}\n{'id':'b','name':'B','team':'x'}",
			"\ufeff\n\r\n{'id':'a','name':'A','team':'x'}\r\n\r\n \t{'id':'b','name':'B','team':'x'}\r\n",
			"{'id':'a','name':'A',\n'team':'x'} {'id':'b','name':'B','team':'x'}" })
	void listsAndLinesAreTold(String input) {
		assertThat(this.store.importAll(Stores.input(json(input)))).isEqualTo(new ImportSummary(2, 0, 0));
		assertThat(this.store.list(null, null)).extracting(Project::id).containsExactly("old-1", "old-2", "a", "b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n", "\ufeff", "[]", " [ ] \n" })
	void nothingToImportImportsNothing(String input) {
		assertThat(this.store.importAll(Stores.input(input))).isEqualTo(new ImportSummary(0, 0, 0));
		assertThat(this.store.list(null, null)).hasSize(2);
	}

	@Test
	void whatWasNotSaidIsFilledIn() {
		this.store.importAll(Stores.input(json("{'name':'A','team':'x','id':null}")));
		Project project = this.store.list("x", null).toList().get(0);
		assertThat(project.id()).matches("p-[0-9a-z]{13}");
		assertThat(project.status()).isEqualTo(ProjectStatus.ACTIVE);
		assertThat(project.description()).isNull();
		assertThat(project.createdAt()).isEqualTo(Stores.NOW);
	}

	@Test
	void anExistingIdIsReplacedAndTheLastOfSeveralWins() {
		ImportSummary summary = this.store.importAll(Stores.input(json("""
				{'id':'n','name':'first','team':'x'}
				{'id':'old-1','name':'New','team':'x','status':'paused'}
				{'id':'n','name':'second','team':'x'}
				{'name':'no id','team':'x'}
				{'id':'n','name':'third','team':'x'}
				""")));
		assertThat(summary).isEqualTo(new ImportSummary(2, 1, 2));
		assertThat(this.store.list(null, null)).extracting(Project::name)
			.containsExactly("Kept", "New", "no id", "third");
		assertThat(this.store.get("old-1").status()).isEqualTo(ProjectStatus.PAUSED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"[{OK},⏎7] | Item 2 of rows.json (line 2, column 1) | it is not an object",
			"{OK}⏎⏎  [] | Item 2 of rows.json (line 3, column 3) | it is not an object",
			"'text' | Item 1 of rows.json (line 1, column 1) | it is not an object",
			"{OK}⏎{'team':'x'} | Item 2 of rows.json (line 2, column 1) | \"name\" is missing",
			"{OK}⏎{'name':'x'} | Item 2 of rows.json (line 2, column 1) | \"team\" is missing",
			"{OK}⏎{'name':'x','team':7} | Item 2 of rows.json (line 2, column 20) | \"team\" has to be a text",
			"{'name':'x','team':{'a':[1]}} | Item 1 of rows.json (line 1, column 20) | \"team\" has to be a text",
			"{'name':' ','team':'x'} | Item 1 of rows.json (line 1, column 9) | \"name\" has to be 1 to 200",
			"{'name':'x','team':'X'} | Item 1 of rows.json (line 1, column 20) | \"team\" has to be 1 to 40",
			"{'id':'-x'} | Item 1 of rows.json (line 1, column 7) | \"id\" has to be 1 to 64",
			"{'status':'done'} | Item 1 of rows.json (line 1, column 11) | \"status\" has to be active,",
			"{'createdAt':'now'} | Item 1 of rows.json (line 1, column 14) | \"createdAt\" has to be a time",
			"{'name':'\\ud83d!'} | Item 1 of rows.json (line 1, column 9) | \"name\" holds half a character",
			"{'nam':'x'} | Item 1 of rows.json (line 1, column 8) | \"nam\" is not known",
			"[{OK},⏎{'name' | Item 2 of rows.json (line 2, column | it ends in the middle",
			"[{OK}⏎{OK}] | Item 2 of rows.json (line 2, column | this is not JSON",
			"{OK}⏎{'name':x} | Item 2 of rows.json (line 2, column | this is not JSON" })
	void r5ABadItemFailsTheWholeImportAndSaysWhereItIs(String input, String place, String reason) throws IOException {
		byte[] before = Files.readAllBytes(this.file);
		String ok = "'id':'old-1','name':'New','team':'x'";
		ProjectReader items = Stores.input(json(input.replace("OK", ok).replace('⏎', '\n')));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.store.importAll(items))
			.withMessageContaining(place)
			.withMessageContaining(reason)
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
		assertThat(Files.readAllBytes(this.file)).isEqualTo(before);
		assertNothingIsLeftBehind();
	}

	@Test
	void r16OddInputIsRefusedNotFollowed() {
		String[] odd = { "[".repeat(10_000), "{\"name\":" + "{\"a\":".repeat(10_000), "\0\0\0" };
		for (String input : odd) {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.store.importAll(Stores.input(input)))
				.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
		}
		byte[] notUtf8 = json("{'name':'\u00e9','team':'x'}").getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.store.importAll(Stores.input(notUtf8)))
			.withMessageContaining("Item 1 of rows.json (line 1");
	}

	@Test
	void aSourceThatBreaksIsNamedAndNothingIsChanged() {
		InputStream broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("the disk is gone");
			}
		};
		ProjectReader items = new ProjectReader(broken, Origin.input("-"));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.store.importAll(items))
			.withMessage("Cannot read standard input: the disk is gone");
		assertThat(this.store.list(null, null)).hasSize(2);
		assertNothingIsLeftBehind();
	}

	@Test
	void r6WhatAKilledImportLeftIsRemovedByALaterOne() throws IOException {
		FileTime longAgo = FileTime.from(Stores.NOW.minusSeconds(7200));
		for (String name : new String[] { "projects.json.import-p-1",
				".projects.json.import-p-1.0123456789abcdef.tmp" }) {
			Files.setLastModifiedTime(Files.createFile(this.directory.resolve(name)), longAgo);
		}
		Path recent = Files.createFile(this.directory.resolve("projects.json.import-p-2"));
		Files.setLastModifiedTime(recent, FileTime.from(Instant.from(Stores.NOW).minusSeconds(60)));
		this.store.importAll(Stores.input("[]"));
		assertThat(recent).exists();
		Files.delete(recent);
		assertNothingIsLeftBehind();
	}

	private void assertNothingIsLeftBehind() {
		assertThat(this.directory).isDirectoryContaining((path) -> path.equals(this.file))
			.isDirectoryNotContaining((path) -> path.toString().contains("import-"));
	}

	private static String json(String text) {
		return text.replace('\'', '"');
	}

}
