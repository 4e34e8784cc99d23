package dev.cliengine.builtin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.builtin.FleetCli.Run;

import static org.assertj.core.api.Assertions.assertThat;

class CompletionCommandTests {

	private final FleetCli cli = FleetCli.create();

	@TempDir
	Path home;

	@ParameterizedTest
	@ValueSource(strings = { "bash", "zsh", "fish", "powershell", "elvish", "pwsh", "BASH" })
	void theScriptIsPrintedAsItIsInEveryFormat(String shell) {
		Run run = this.cli.run("completion", shell, "--json");
		assertThat(run.code()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out()).contains("fleetctl", "__complete", "commands:vehicle")
			.doesNotContain("@NAME@", "@FUNCTION@", "@TABLE@", "@ASK@")
			.endsWith("\n");
	}

	@Test
	void anUnknownShellIsAUsageErrorWithASuggestion() {
		Run run = this.cli.run("completion", "bahs");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("bahs", "bash");
		assertThat(this.cli.run("completion", "bash", "--install", "--uninstall").code()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "/usr/bin/zsh, #compdef", "/bin/bash-5.2, COMPREPLY",
			"'C:\\x\\pwsh.EXE', Register-ArgumentCompleter" })
	void withoutAShellItIsTheOneOfTheEnvironment(String program, String expected) {
		assertThat(run(Map.of("SHELL", program), "completion").out()).contains(expected);
	}

	@Test
	void aShellThatCannotBeFoundOutHasToBeNamed() {
		assertThat(run(Map.of(), "completion").err()).contains("could not detect shell: $SHELL is not set");
		Run tcsh = run(Map.of("SHELL", "/bin/tcsh"), "completion");
		assertThat(tcsh.err())
			.contains("$SHELL is set to \"/bin/tcsh\" but that is not a recognized shell; supported: ");
		assertThat(tcsh.code()).isEqualTo(1);
	}

	@Test
	void installedFilesAreNamed() {
		Map<String, String> environment = Map.of("HOME", this.home.toString());
		Path script = this.home.resolve(".local/share/bash-completion/completions/fleetctl");
		Path startup = this.home.resolve(".bashrc");
		String list = script + "\n" + startup;
		assertThat(run(environment, "completion", "bash", "--install", "--dry-run").out()).contains("Would install",
				list, "source \"" + script + "\"");
		assertThat(this.home).isEmptyDirectory();
		assertThat(run(environment, "completion", "bash", "--install").out())
			.isEqualTo("Installed fleetctl completion.\nFiles written:\n" + list);
		assertThat(script).content().isEqualTo(this.cli.run("completion", "bash").out());
		assertThat(run(environment, "completion", "bash", "--uninstall", "--dry-run").out()).contains("Would remove",
				list);
		assertThat(Files.exists(script)).isTrue();
		assertThat(run(environment, "completion", "bash", "--uninstall").out()).contains("Removed", list);
		assertThat(script).doesNotExist();
		assertThat(startup).hasContent("");
		assertThat(run(environment, "completion", "bash", "--uninstall").out()).contains("not installed");
	}

	@Test
	void anApplicationWhoseNameIsNoWordHasNone() {
		assertThat(this.cli.with("cli.name=my $(app)").run("completion", "bash").err()).contains("my $(app)");
	}

	private Run run(Map<String, String> environment, String... words) {
		return this.cli.runOnTerminal(80, environment, words);
	}

}
