package dev.cliengine.tui.window;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

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
 * Runs lines for whoever looks at the screen. Of several that run, because one was left
 * alone, the last one has what is written to the streams of the process.
 */
final class Runs {

	private static final int MOST_UNHEARD = 1 << 16;

	private final Supplier<CommandLineExecutor> executor;

	private final DataMapper mapper;

	private final Streams streams;

	private final Prompter prompter;

	private final AtomicReference<@Nullable Overheard> listener = new AtomicReference<>();

	private final StringBuffer unheard = new StringBuffer();

	Runs(Supplier<CommandLineExecutor> executor, DataMapper mapper, Streams streams, Prompter prompter) {
		this.executor = executor;
		this.mapper = mapper;
		this.streams = streams;
		this.prompter = prompter;
	}

	CommandLineExecutor executor() {
		return this.executor.get();
	}

	DataMapper mapper() {
		return this.mapper;
	}

	/** Begins a run on a thread of its own. */
	Run begin(Effect.Run wanted, Settings settings) {
		List<String> words = new ArrayList<>(wanted.more());
		words.addAll(wanted.words());
		Run run = new Run(this, settings.before(words));
		this.listener.set(run.overheard());
		run.start();
		return run;
	}

	/** Passes on what was written to the data stream so far. */
	void flush() {
		try {
			this.streams.out().flush();
		}
		catch (IOException ex) {
			// The stream leads to a run, which takes everything
		}
	}

	/**
	 * Keeps everything away from the terminal that would tear a picture.
	 * @return lets it have the terminal again; what was said while nothing ran is said
	 * then
	 */
	Runnable divert() {
		Runnable err = this.streams.err().divert(this::talk);
		Runnable out = this.streams.out().divert(new Data());
		Runnable questions = (this.prompter instanceof TerminalPrompter own) ? own.askThrough(Runs::refuse) : () -> {
		};
		return () -> {
			questions.run();
			out.run();
			err.run();
			this.streams.err().print(this.unheard.toString());
		};
	}

	private void talk(String text) {
		Overheard run = this.listener.get();
		if (run != null) {
			run.talk(text);
		}
		else if (this.unheard.length() < MOST_UNHEARD) {
			this.unheard.append(text);
		}
	}

	private static Optional<String> refuse(String question, boolean hidden) {
		throw CliException.category(ErrorCategory.USAGE)
			.code("NEEDS_THE_PROCESS")
			.fix("Leave with Ctrl-T and run the line on its own")
			.message("this command asks questions, which cannot be answered here: " + question.strip());
	}

	/** The run is over. */
	void ended(Run run) {
		this.listener.compareAndSet(run.overheard(), null);
	}

	private final class Data extends OutputStream {

		@Override
		public void write(int value) {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			Overheard run = Runs.this.listener.get();
			if (run != null) {
				run.write(bytes, offset, length);
			}
		}

	}

}
