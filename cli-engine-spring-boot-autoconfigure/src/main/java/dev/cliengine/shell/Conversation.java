package dev.cliengine.shell;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.TalkStream;

/**
 * A command that asks question after question, as menus do. While it lasts the
 * {@link Prompter} asks through the line editor, and Ctrl-C ends no more than what is
 * going on: a question, which then fails with {@link ErrorCategory#INTERRUPTED}, or
 * {@linkplain #during work}.
 *
 * @since 0.1.0
 */
public final class Conversation {

	private final Supplier<Terminal> terminal;

	private final Prompter prompter;

	private final Audience audience;

	private final TalkStream err;

	private final AtomicReference<@Nullable Terminal> held = new AtomicReference<>();

	/**
	 * @param terminal opens the terminal
	 */
	public Conversation(Supplier<Terminal> terminal, Prompter prompter, Audience audience, TalkStream err) {
		this.terminal = terminal;
		this.prompter = prompter;
		this.audience = audience;
		this.err = err;
	}

	/**
	 * Lets somebody talk.
	 * @param outer ends it from outside: the question that waits fails with
	 * {@code INTERRUPTED} then, and there should be no other
	 * @param talk asks; runs on this thread
	 * @throws CliException if nobody can be asked, or with the reason of its end from
	 * outside
	 */
	public void hold(Cancellation outer, Runnable talk) {
		if (!this.audience.mayAsk() || !this.audience.outputTerminal()) {
			throw new CliException(ErrorCategory.USAGE, "a conversation needs a terminal");
		}
		Thread asker = Thread.currentThread();
		Runnable forget = () -> {
		};
		try (SessionTerminal open = SessionTerminal.open(this.terminal.get(), this.prompter, this.err)) {
			this.held.set(open.terminal());
			forget = outer.onCancel(asker::interrupt);
			talk.run();
		}
		finally {
			forget.run();
			this.held.set(null);
		}
		ErrorCategory ended = outer.reason();
		if (ended != null) {
			throw new CliException(ended, "command interrupted");
		}
	}

	/**
	 * Does something during which nothing is asked.
	 * @param interrupted what Ctrl-C does meanwhile, on another thread
	 */
	public <T extends @Nullable Object> T during(Runnable interrupted, Supplier<T> work) {
		Terminal terminal = this.held.get();
		if (terminal == null) {
			return work.get();
		}
		SignalHandler before = terminal.handle(Signal.INT, (signal) -> interrupted.run());
		try {
			return work.get();
		}
		finally {
			terminal.handle(Signal.INT, before);
		}
	}

}
