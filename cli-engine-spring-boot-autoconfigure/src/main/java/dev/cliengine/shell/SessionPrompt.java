package dev.cliengine.shell;

import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;

import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

import org.springframework.shell.jline.PromptProvider;

import dev.cliengine.terminal.ControlCharacters;

/**
 * Makes the prompt of each line, in time: while somebody's prompt takes longer the last
 * one is shown, and no second one is begun.
 */
final class SessionPrompt {

	private static final int USUAL_COLUMNS = 80;

	private final IntFunction<String> source;

	private final Terminal terminal;

	private final Patience patience;

	private String last;

	private @Nullable FutureTask<String> running;

	/**
	 * @param first the prompt before there is any
	 */
	SessionPrompt(IntFunction<String> source, Terminal terminal, Patience patience, String first) {
		this.source = source;
		this.terminal = terminal;
		this.patience = patience;
		this.last = first;
	}

	/** A prompt of Spring Shell's kind, else ours. */
	static IntFunction<String> source(PromptText text, @Nullable PromptProvider provider, Terminal terminal) {
		return (provider != null) ? (columns) -> provider.getPrompt().toAnsi(terminal)
				: (columns) -> ControlCharacters.singleLine(text.text(columns));
	}

	/** The prompt as JLine wants it, where a percent sign begins a pattern. */
	String pattern() {
		int columns = (this.terminal.getWidth() > 0) ? this.terminal.getWidth() : USUAL_COLUMNS;
		FutureTask<String> task = this.running;
		if (task == null) {
			task = Patience.begin(() -> this.source.apply(columns));
		}
		this.last = this.patience.await(task, () -> this.last);
		this.running = task.isDone() ? null : task;
		return this.last.replace("%", "%%");
	}

}
