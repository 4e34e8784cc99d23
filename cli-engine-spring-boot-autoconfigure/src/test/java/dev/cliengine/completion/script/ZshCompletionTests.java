package dev.cliengine.completion.script;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What zsh makes of lines when somebody presses TAB. */
@EnabledOnOs(OS.LINUX)
class ZshCompletionTests {

	/** Ctrl-G shows the line and empties it. */
	private static final String SHOW = "show() { print -r -- \"\nline <$BUFFER>\"; BUFFER=''; zle reset-prompt }; "
			+ "zle -N show; bindkey '^G' show; ";

	@TempDir
	Path home;

	@Test
	void linesAreCompleted() throws Exception {
		ShellWindow.require("zsh");
		StubApplication stub = StubApplication.create(this.home);
		Files.createFile(stub.work().resolve("a $(touch pwned).txt"));
		stub.answer("a:b c\tone\n:nospace\n");
		try (ShellWindow zsh = ShellWindow.open(stub, "zsh -f -i")) {
			zsh.type("autoload -Uz compinit && compinit -D -u; source " + stub.script(Shell.ZSH) + "; " + SHOW
					+ "PS1='ready''> '\r");
			zsh.sees("ready> ");
			completed(zsh, "fleetctl ve", "fleetctl vehicle ");
			completed(zsh, "fleetctl car ls --te", "fleetctl car ls --team ");
			completed(zsh, "fleetctl vehicle list --state m", "fleetctl vehicle list --state moving ");
			completed(zsh, "fleetctl vehicle list --state=m", "fleetctl vehicle list --state=moving ");
			completed(zsh, "fleetctl vehicle list -t x --color red ro",
					"fleetctl vehicle list -t x --color red round ");
			completed(zsh, "fleetctl vehicle list -- ro", "fleetctl vehicle list -- round ");
			completed(zsh, "fleetctl -- ve", "fleetctl -- ve");
			completed(zsh, "fleetctl ve list\u001b[D\u001b[D\u001b[D\u001b[D\u001b[D", "fleetctl vehicle  list");
			completed(zsh, "fleetctl open a", "fleetctl open a\\ \\$\\(touch\\ pwned\\).txt ");
			completed(zsh, "fleetctl open --out=a", "fleetctl open --out=a\\ \\$\\(touch\\ pwned\\).txt ");
			assertThat(stub.asked()).isEmpty();
			completed(zsh, "fleetctl mine 'x y' \"$(touch pwned)\" a",
					"fleetctl mine 'x y' \"$(touch pwned)\" a:b\\ c");
			assertThat(stub.asked()).isEqualTo("mine\nx y\n$(touch pwned)\na\n");
			zsh.type("fleetctl pi\t");
			zsh.sees("pick  -- Pick it's $(touch pwned) `touch pwned` \\ \" @TABLE@");
		}
		assertThat(stub.work().resolve("pwned")).doesNotExist();
	}

	private static void completed(ShellWindow zsh, String typed, String line) throws Exception {
		zsh.type(typed + "\t\u0007");
		zsh.sees("line <");
		assertThat(zsh.sees(">\r\n")).as(typed).isEqualTo(line);
	}

}
