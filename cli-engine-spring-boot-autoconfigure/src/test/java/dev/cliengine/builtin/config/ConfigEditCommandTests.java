package dev.cliengine.builtin.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;
import dev.cliengine.test.ScriptedPrompter;

import static org.assertj.core.api.Assertions.assertThat;

/** Scripts as editors. */
@DisabledOnOs(OS.WINDOWS)
class ConfigEditCommandTests {

	@TempDir
	Path directory;

	@TempDir
	Path bin;

	private GivenConfig config;

	@BeforeEach
	void open() {
		this.config = new GivenConfig(this.directory, new CliTester().configuration(this.directory).onTerminal());
	}

	@Test
	void whatIsSavedTakesTheFilesPlace() throws IOException {
		this.config.holding("# mine\na = 1\n");
		Files.setPosixFilePermissions(this.config.file(), PosixFilePermissions.fromString("rw-r-----"));
		editor("cat \"$1\" > '" + this.bin + "/seen'; stat -c %a \"$1\" >> '" + this.bin
				+ "/seen'; echo 'b = 2' >> \"$1\"");
		assertThat(this.config.data("config", "edit"))
			.hasToString("{\"changed\":true,\"path\":\"" + this.config.file() + "\"}");
		assertThat(this.config.text()).isEqualTo("# mine\na = 1\nb = 2\n");
		assertThat(this.bin.resolve("seen")).hasContent("# mine\na = 1\n600\n");
		assertThat(this.config.mode()).isEqualTo("rw-r-----");
		assertThat(this.config.names()).containsExactly("config.toml");
	}

	@Test
	void whatIsNotChangedIsNotWritten() {
		editor("true");
		assertThat(this.config.data("config", "edit").path("changed").asBoolean()).isFalse();
		assertThat(this.config.names()).isEmpty();
	}

	@Test
	void aNewFileCanBeBegun() {
		editor("echo 'a = 1' > \"$1\"");
		assertThat(this.config.data("config", "edit").path("changed").asBoolean()).isTrue();
		assertThat(this.config.text()).isEqualTo("a = 1\n");
	}

	@Test
	void whatCannotBeReadIsEditedAgain() {
		this.config.holding("a = 1\n");
		ScriptedPrompter prompter = onTerminal("y");
		editor("grep -q = \"$1\" && printf '[' > \"$1\" || echo 'a = 2' > \"$1\"");
		Result result = this.config.run("config", "edit", "--human");
		assertThat(result.exit()).as(result.stderr()).isZero();
		assertThat(prompter.questions()).containsExactly("Open the editor again?");
		assertThat(result.stderr()).startsWith("Error: " + this.config.file() + ":1:");
		assertThat(this.config.text()).isEqualTo("a = 2\n");
		assertThat(this.config.names()).containsExactly("config.toml");
	}

	@Test
	void r5WhoGivesUpKeepsTheDraftAndTheFile() {
		this.config.holding("a = 1\n");
		onTerminal("n");
		editor("printf '[' > \"$1\"");
		Result result = this.config.run("config", "edit", "--human");
		assertThat(result.exit()).isEqualTo(1);
		assertThat(result.stderr()).contains("nothing was changed: " + this.config.file() + ":1:",
				"Your text is kept in " + draft());
		assertThat(this.config.text()).isEqualTo("a = 1\n");
		assertThat(draft()).hasContent("[");
	}

	@Test
	void aDraftSomebodyLeftIsNotOverwritten() throws IOException {
		Files.writeString(draft(), "mine");
		editor("basename \"$1\" > '" + this.bin + "/name'; echo 'a = 1' > \"$1\"");
		this.config.data("config", "edit");
		assertThat(draft()).hasContent("mine");
		assertThat(this.bin.resolve("name")).hasContent("config.draft-2.toml");
		assertThat(this.config.names()).containsExactly("config.draft.toml", "config.toml");
	}

	@Test
	void whatSomebodyElseWroteMeanwhileStaysAndSoDoesTheDraft() {
		this.config.holding("a = 1\n");
		editor("echo 'a = 3' > '" + this.config.file() + "'; echo 'a = 2' > \"$1\"");
		JsonNode failure = this.config.failure(1, "config", "edit");
		assertThat(failure.at("/error/message").asString())
			.contains("Somebody else changed " + this.config.file() + " meanwhile");
		assertThat(failure.path("fix").asString()).contains(draft().toString());
		assertThat(this.config.text()).isEqualTo("a = 3\n");
		assertThat(draft()).hasContent("a = 2");
	}

	@Test
	void anEditorThatFailsChangesNothingAndLeavesNothingUnsaid() {
		this.config.holding("a = 1\n");
		editor("exit 3");
		assertThat(this.config.failure(1, "config", "edit").at("/error/message").asString())
			.isEqualTo("the editor ended with code 3");
		assertThat(this.config.names()).containsExactly("config.toml");
		editor("echo 'a = 2' > \"$1\"; exit 3");
		JsonNode failure = this.config.failure(1, "config", "edit");
		assertThat(failure.at("/error/message").asString()).contains("the editor ended with code 3");
		assertThat(failure.path("fix").asString()).contains(draft().toString());
		assertThat(this.config.text()).isEqualTo("a = 1\n");
		assertThat(draft()).hasContent("a = 2");
	}

	@Test
	void r5AFileThatCannotBeReadCanBeMended() {
		this.config.holding("[");
		editor("echo 'a = 1' > \"$1\"");
		Result result = this.config.run("config", "edit", "--json");
		assertThat(result.exit()).as(result.stderr()).isZero();
		assertThat(result.stderr()).isEmpty();
		assertThat(this.config.text()).isEqualTo("a = 1\n");
	}

	@Test
	void r14WithoutATerminalThereIsNoEditor() {
		editor("echo 'a = 1' > \"$1\"");
		GivenConfig nobody = GivenConfig.in(this.directory);
		JsonNode failure = nobody.failure(2, "config", "edit");
		assertThat(failure.at("/error/message").asString()).isEqualTo("an editor needs a terminal");
		assertThat(failure.path("fix").asString()).contains("config set KEY VALUE", this.config.file().toString());
		assertThat(this.config.names()).isEmpty();
	}

	@Test
	void aDryRunOpensNothing() {
		editor("touch '" + this.bin + "/opened'");
		assertThat(this.config.data("config", "edit", "--dry-run").path("action").asString()).startsWith("dry-run");
		assertThat(this.bin.resolve("opened")).doesNotExist();
	}

	@Test
	void ofSeveralFilesOneIsChosen() {
		this.config = new GivenConfig(this.directory, new CliTester().onTerminal()
			.configuration(new ConfigLayout(() -> this.directory, List.of(
					new ConfigFileSpec("config.toml", ConfigFormat.TOML, false, List.of()),
					new ConfigFileSpec("remote.toml", ConfigFormat.TOML, true, List.of(ConfigPath.of("remote")))))));
		editor("echo 'remote.a = 1' > \"$1\"");
		this.config.data("config", "edit", "--file", "remote.toml");
		assertThat(this.config.names()).containsExactly("remote.toml");
		assertThat(this.config.failure(2, "config", "edit", "--file", "other.toml").at("/error/message").asString())
			.contains("config.toml", "remote.toml");
	}

	private Path draft() {
		return this.directory.resolve("config.draft.toml");
	}

	private ScriptedPrompter onTerminal(String... answers) {
		ScriptedPrompter prompter = new ScriptedPrompter(answers);
		this.config.cli().onTerminal(prompter);
		return prompter;
	}

	private void editor(String script) {
		try {
			Path file = Files.writeString(this.bin.resolve("editor"), "#!/bin/sh\n" + script + "\n");
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
			this.config.cli().environment("EDITOR", "'" + file + "'");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
