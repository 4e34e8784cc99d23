package dev.cliengine.tui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Streams;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.Settings;

/**
 * Runs lines for whoever looks at the screen.
 *
 * @param executor runs them
 * @param mapper makes trees of events
 * @param streams of the process, which are not the screen's while something runs
 */
record Runs(Supplier<CommandLineExecutor> executor, DataMapper mapper, Streams streams) {

	/** Begins a run on a thread of its own. */
	Run begin(Effect.Run wanted, Settings settings) {
		List<String> words = new ArrayList<>(wanted.more());
		words.addAll(wanted.words());
		Run run = new Run(this, settings.before(words));
		run.start();
		return run;
	}

}
