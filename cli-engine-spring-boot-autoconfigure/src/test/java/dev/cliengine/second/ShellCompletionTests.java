package dev.cliengine.second;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Real shells that call a real application. */
@EnabledOnOs(OS.LINUX)
class ShellCompletionTests {

	/** Puts the application under the name people type on the path. */
	private static final String NAMED = """
			mkdir bin; { echo '#!/bin/sh'; printf exec; printf " '%s'" "$@"; echo ' "$@"'; } > bin/app; chmod +x bin/app
			export PATH=$PWD/bin:$PATH
			app alias set burnit 'note burn' >/dev/null 2>&1
			""";

	@TempDir
	Path home;

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"bash ! source ./script; COMP_LINE='app burni' COMP_POINT=9; __app_complete; echo \"${COMPREPLY[*]}\"",
			"fish ! source ./script; complete -C 'app burni'" })
	void theScriptAsksTheApplication(String shell, String lines) throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/" + shell)), shell + " is not installed");
		Files.writeString(this.home.resolve("lines"), lines);
		Result result = cli().bash(NAMED + "app completion " + shell + " > script && exec " + shell + " ./lines");
		assertThat(result.err()).isEmpty();
		assertThat(result.out()).startsWith("burnit");
	}

	@Test
	void zshAsksTheApplicationOnATerminal() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")), "zsh is not installed");
		try (TerminalWindow window = cli().open(NAMED + "app completion zsh > script; exec zsh -f -i")) {
			window.type("autoload -Uz compinit && compinit -D -u; source ./script; PS1='ready''> '\r");
			window.sees("ready> ");
			window.type("app burni\t--yes\r");
			window.sees("burnt");
		}
	}

	@Test
	void anAnswerIsAllThereIsAlsoWhenTheConfigurationIsBroken() throws Exception {
		Path config = Files.createDirectories(this.home.resolve("xdg-CONFIG/app")).resolve("config.toml");
		Files.writeString(config, "= broken [");
		Result result = cli().run("__complete", "--", "note", "fail", "--debug", "");
		assertThat(result.exitCode()).isZero();
		assertThat(result.err()).isEmpty();
		assertThat(result.out()).contains("not-found\n").endsWith("\n:space\n");
	}

	private Cli cli() {
		return new Cli(SecondCliApplication.class, this.home);
	}

}
