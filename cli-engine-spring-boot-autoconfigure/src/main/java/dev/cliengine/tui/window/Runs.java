package dev.cliengine.tui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalPrompter;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.Settings;

/**
 * Runs lines for whoever looks at the screen.
 *
 * @param executor runs them
 * @param mapper makes trees of events
 * @param streams of the process, which do not reach the terminal while something runs
 * @param prompter asks questions, which cannot be answered meanwhile
 */
record Runs(Supplier<CommandLineExecutor> executor, DataMapper mapper, Streams streams, Prompter prompter) {

	/** Begins a run on a thread of its own. */
	Run begin(Effect.Run wanted, Settings settings) {
		List<String> words = new ArrayList<>(wanted.more());
		words.addAll(wanted.words());
		Run run = new Run(this, settings.before(words));
		run.start();
		return run;
	}

	/**
	 * Keeps what runs away from the terminal.
	 * @return lets it have the terminal again
	 */
	Runnable divert(Overheard overheard) {
		Runnable err = this.streams.err().divert(overheard::talk);
		Runnable out = this.streams.out().divert(overheard);
		Runnable questions = (this.prompter instanceof TerminalPrompter own) ? own.askThrough(Runs::refuse) : () -> {
		};
		return () -> {
			questions.run();
			out.run();
			err.run();
		};
	}

	private static Optional<String> refuse(String question, boolean hidden) {
		throw CliException.category(ErrorCategory.USAGE)
			.code("NEEDS_THE_PROCESS")
			.fix("Leave with Ctrl-T and run the line on its own")
			.message("this command asks questions, which cannot be answered here: " + question.strip());
	}

}
