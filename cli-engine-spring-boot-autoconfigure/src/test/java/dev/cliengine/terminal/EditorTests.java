package dev.cliengine.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link Editor}, with scripts as editors.
 */
@DisabledOnOs(OS.WINDOWS)
class EditorTests {

	private static final Audience PERSON = new Audience(true, true, true, false, false, false);

	@TempDir
	Path directory;

	private Path file;

	private Path bin;

	private final Map<String, String> environment = new HashMap<>();

	@BeforeEach
	void aFile() throws IOException {
		this.file = Files.writeString(this.directory.resolve("a file"), "old\n");
		this.bin = Files.createDirectory(this.directory.resolve("bin"));
		this.environment.put("PATH", this.bin.toString());
	}

	@Test
	void theChosenEditorGetsItsWordsAndTheFile() throws IOException {
		Path editor = script("an editor", "echo \"$#:$1:$2\" > \"$3\"");
		this.environment.put("EDITOR", "'" + editor + "' --wait 'b c'");
		edit();
		assertThat(this.file).hasContent("3:--wait:b c");
	}

	@Test
	void r33TheCommandIsNoShellLine() throws IOException {
		script("ed", "echo \"$*\" > '" + this.file + "'");
		this.environment.put("EDITOR", "ed; touch $HOME `id` > x");
		assertFailure("the editor 'ed;' of EDITOR was not found").withNoCause();
		this.environment.put("EDITOR", "ed $HOME > x");
		edit();
		assertThat(this.file).hasContent("$HOME > x " + this.file);
	}

	@Test
	void theFileIsNamedByItsWholePath() throws IOException {
		script("ed", "echo \"$*\" > '" + this.file + "'");
		this.environment.put("EDITOR", "ed");
		editor(PERSON).edit(Path.of("-relative"));
		assertThat(this.file).hasContent(Path.of("-relative").toAbsolutePath().toString());
	}

	@ParameterizedTest
	@CsvSource({ "one, two, one", "'', two, two", "' ', two, two", ", two, two", ",, vi", "'','', vi" })
	void visualComesBeforeEditorAndBothBeforeTheDefault(String visual, String editor, String runs) throws IOException {
		for (String name : new String[] { "one", "two", "vi", "nano" }) {
			script(name, "echo " + name + " > \"$1\"");
		}
		set("VISUAL", visual);
		set("EDITOR", editor);
		edit();
		assertThat(this.file).hasContent(runs);
	}

	@Test
	void nanoStandsInForVi() throws IOException {
		script("nano", "echo nano > \"$1\"");
		edit();
		assertThat(this.file).hasContent("nano");
	}

	@Test
	void anEditorThatFailsIsAFailure() throws IOException {
		script("ed", "exit 3");
		this.environment.put("EDITOR", "ed");
		assertFailure("the editor ended with code 3");
		assertThat(this.file).hasContent("old");
	}

	@Test
	void withoutAnEditorSomebodyMustNameOne() {
		assertFailure("no editor was found");
		this.environment.put("PATH", "");
		assertFailure("no editor was found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing-of-that-name", "/nowhere/ed", "./ed" })
	void anEditorThatIsNotThereIsNotReplaced(String name) throws IOException {
		script("vi", "echo vi > \"$1\"");
		this.environment.put("VISUAL", name);
		assertFailure("the editor '" + name + "' of VISUAL was not found");
		assertThat(this.file).hasContent("old");
	}

	@ParameterizedTest
	@ValueSource(strings = { "'open", "ed \"open" })
	void quotesMustBeClosed(String command) {
		this.environment.put("EDITOR", command);
		assertFailure("the command in EDITOR cannot be understood");
	}

	@Test
	void whatCannotRunIsToldFromWhatFails() throws IOException {
		Path broken = script("broken", "");
		Files.writeString(broken, "#!" + this.directory.resolve("nowhere") + "\n");
		this.environment.put("EDITOR", "broken");
		assertFailure("the editor '" + broken + "' could not be started");
	}

	@ParameterizedTest
	@CsvSource({ "false,true,false,false,false", "true,false,false,false,false", "true,true,true,false,false",
			"true,true,false,true,false", "true,true,false,false,true" })
	void r14WithoutAPersonOnlyAChosenEditorRuns(boolean in, boolean out, boolean ci, boolean agent, boolean dumb)
			throws IOException {
		script("vi", "echo vi > \"$1\"");
		Audience nobody = new Audience(in, out, true, ci, agent, dumb);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> editor(nobody).edit(this.file))
			.withMessage("no editor is set, and nobody is at a terminal to use one");
		this.environment.put("EDITOR", "vi");
		editor(nobody).edit(this.file);
		assertThat(this.file).hasContent("vi");
	}

	@Test
	void r13WhoeverInterruptsTheThreadClosesTheEditor() throws Exception {
		Path started = this.directory.resolve("started");
		script("ed", "touch '" + started + "'; while :; do :; done");
		this.environment.put("EDITOR", "ed");
		Thread editing = Thread.currentThread();
		Thread watcher = new Thread(() -> {
			while (!Files.exists(started)) {
				Thread.onSpinWait();
			}
			editing.interrupt();
		});
		watcher.start();
		assertThatExceptionOfType(CliException.class).isThrownBy(this::edit)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.INTERRUPTED));
		assertThat(Thread.interrupted()).isTrue();
		watcher.join();
	}

	private void edit() {
		editor(PERSON).edit(this.file);
	}

	private Editor editor(Audience audience) {
		return new Editor(new EnvironmentVariables(this.environment), audience);
	}

	private ThrowableAssertAlternative<CliException> assertFailure(String message) {
		return assertThatExceptionOfType(CliException.class).isThrownBy(this::edit)
			.withMessage(message)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.FAILURE))
			.satisfies((failure) -> assertThat(failure.fix()).contains("EDITOR"));
	}

	private void set(String name, String value) {
		if (value != null) {
			this.environment.put(name, value);
		}
	}

	private Path script(String name, String body) throws IOException {
		Path script = Files.writeString(this.bin.resolve(name), "#!/bin/sh\n" + body + "\n");
		return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

}
