package dev.cliengine.shell;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.terminal.DataStream;
import dev.cliengine.terminal.DataText;

/**
 * Prints what a shell's completion script asked for, past the parser and the chain: no
 * command runs.
 *
 * @param answerer finds the answer
 * @param catalog the commands
 * @param out where it goes
 * @since 0.1.0
 */
public record CompletionReply(CompletionAnswerer answerer, Supplier<CommandCatalog> catalog, DataStream out) {

	/** Prints the answer; the exit code is always 0. */
	public int print(List<String> words) {
		try {
			DataText text = new DataText(this.out);
			text.append(this.answerer.answer(this.catalog, words));
			text.flush();
		}
		catch (IOException ex) {
			// The shell does not want it any more
		}
		return 0;
	}

}
