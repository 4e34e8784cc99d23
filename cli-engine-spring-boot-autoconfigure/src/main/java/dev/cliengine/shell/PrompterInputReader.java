package dev.cliengine.shell;

import org.springframework.shell.core.InputReader;

import dev.cliengine.terminal.Prompter;

/**
 * Lets Spring Shell's commands ask the way the engine asks.
 *
 * @param prompter asks
 */
record PrompterInputReader(Prompter prompter) implements InputReader {

	@Override
	public String readInput(String prompt) {
		return this.prompter.line(prompt);
	}

}
