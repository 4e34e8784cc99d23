package dev.cliengine.completion.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody sits at a terminal and presses TAB, then Enter: the application has to receive
 * exactly the value it offered, and nothing else may happen.
 */
@EnabledOnOs(OS.LINUX)
class HostileWordsTests {

	@TempDir
	Path home;

	@Test
	void thereAreMoreThanAHundred() {
		assertThat(HostileWords.ALL).hasSizeGreaterThan(120).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "'", "\"" })
	void r34BashInsertsWordsAndRunsNothing(String quote) throws Exception {
		ShellWindow.require("bash");
		StubApplication stub = StubApplication.create(this.home);
		try (ShellWindow bash = ShellWindow.open(stub, "bash --norc --noprofile -i")) {
			bash.type("PS1='ready''> '; source " + stub.script(Shell.BASH) + "\r");
			assertThat(differing(stub, bash, quote)).isEmpty();
		}
		assertThat(stub.work()).isEmptyDirectory();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "'", "\"" })
	void r34ZshInsertsWordsAndRunsNothing(String quote) throws Exception {
		ShellWindow.require("zsh");
		StubApplication stub = StubApplication.create(this.home);
		try (ShellWindow zsh = ShellWindow.open(stub, "zsh -f -i")) {
			zsh.type("autoload -Uz compinit && compinit -D -u; source " + stub.script(Shell.ZSH)
					+ "; PS1='ready''> '\r");
			assertThat(differing(stub, zsh, quote)).isEmpty();
		}
		assertThat(stub.work()).isEmptyDirectory();
	}

	@Test
	void r34ElvishInsertsWordsAndRunsNothing() throws Exception {
		ShellWindow.require("elvish");
		StubApplication stub = StubApplication.create(this.home);
		try (ShellWindow elvish = ShellWindow.open(stub, "elvish -norc")) {
			elvish.type("eval (slurp < " + stub.script(Shell.ELVISH) + "); set edit:prompt = { put 'ready'\"> \" }\r");
			assertThat(differing(stub, elvish, "")).isEmpty();
		}
		assertThat(stub.work()).isEmptyDirectory();
	}

	/** What fish would expand, or hides because of its dot, it may leave out. */
	@Test
	void r34FishInsertsWordsAndRunsNothing() throws Exception {
		ShellWindow.require("fish");
		StubApplication stub = StubApplication.create(this.home);
		try (ShellWindow fish = ShellWindow.open(stub, "fish --no-config -i")) {
			fish.type("source " + stub.script(Shell.FISH) + "; function fish_prompt; echo 'ready''> '; end\r");
			assertThat(differing(stub, fish, "")).containsExactly("~ []", "~root []", "~/x []", "~+ []", "~- []",
					".. []", "../x []", "./x []");
		}
		assertThat(stub.work()).isEmptyDirectory();
	}

	/** The words that are not received as they were offered, with what was received. */
	private static List<String> differing(StubApplication stub, ShellWindow shell, String quote)
			throws IOException, InterruptedException {
		List<String> differing = new ArrayList<>();
		shell.sees("ready> ");
		for (int i = 0; i < HostileWords.ALL.size(); i++) {
			shell.type("fleetctl pick " + i + " " + quote + "\t\r");
			shell.sees("done " + i + ".");
			shell.sees("ready> ");
			if (!stub.called(i).equals(List.of(HostileWords.ALL.get(i)))) {
				differing.add(HostileWords.ALL.get(i) + " " + stub.called(i));
			}
		}
		return differing;
	}

}
