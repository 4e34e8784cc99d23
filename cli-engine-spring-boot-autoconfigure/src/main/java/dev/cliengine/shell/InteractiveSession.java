package dev.cliengine.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.jline.reader.EndOfFileException;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.InfoCmp.Capability;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.TalkStream;

/**
 * Reads lines and runs them until somebody leaves. Nothing a command does ends it:
 * failures are printed, Ctrl-C stops the command or clears the line.
 *
 * @since 0.1.0
 */
public final class InteractiveSession {

	private final SessionParts parts;

	private final Supplier<CommandLineExecutor> executor;

	private final AtomicBoolean running = new AtomicBoolean();

	public InteractiveSession(SessionParts parts, Supplier<CommandLineExecutor> executor) {
		this.parts = parts;
		this.executor = executor;
	}

	/**
	 * Runs the session.
	 * @param outer ends it from outside
	 * @throws CliException if there is no terminal to talk on, or a session runs already
	 */
	public void run(Cancellation outer) {
		Audience audience = this.parts.audience();
		if (!audience.inputTerminal() || !audience.outputTerminal()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Run single commands here: " + this.parts.application().name() + " COMMAND [OPTIONS]")
				.message("a session needs a terminal");
		}
		if (!this.running.compareAndSet(false, true)) {
			throw CliException.category(ErrorCategory.USAGE).message("this is a session already");
		}
		Runnable forget = () -> {
		};
		try (SessionTerminal terminal = SessionTerminal.open(this.parts.terminal().get(), this.parts.prompter(),
				this.parts.err())) {
			Thread reader = Thread.currentThread();
			forget = outer.onCancel(reader::interrupt);
			loop(terminal.terminal(), reader(terminal.terminal(), outer), outer);
		}
		finally {
			forget.run();
			this.running.set(false);
		}
		ErrorCategory ended = outer.reason();
		if (ended != null) {
			throw new CliException(ended, "command interrupted");
		}
	}

	private LineReader reader(Terminal terminal, Cancellation outer) {
		LineReader reader = this.parts.look().get().reader(terminal, this.parts);
		this.parts.history().attach(reader);
		this.parts.panel().get().ifPresent((panel) -> PanelKey.bind(reader, panel, outer));
		return reader;
	}

	private void loop(Terminal terminal, LineReader reader, Cancellation outer) {
		ApplicationInfo application = this.parts.application();
		TalkStream err = this.parts.err();
		SessionPrompt prompt = this.parts.look().get().prompt(terminal, application.name());
		err.line((application.name() + " " + application.version()).strip()
				+ ": 'help' lists commands, TAB completes, 'exit' leaves");
		while (!outer.isCancelled()) {
			try {
				List<String> words = LineLexer.lex(reader.readLine(prompt.pattern())).words();
				if (!words.isEmpty() && !run(terminal, reader, words)) {
					return;
				}
			}
			catch (UserInterruptException ex) {
				// Ctrl-C clears the line
			}
			catch (EndOfFileException ex) {
				return;
			}
			catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError ex) {
				err.line("Error: " + ex);
			}
		}
	}

	/** Whether the session goes on. */
	private boolean run(Terminal terminal, LineReader reader, List<String> words) {
		String first = words.get(0);
		boolean own = SessionWords.isOwn(words) && this.parts.catalog().get().root().child(first).isEmpty();
		if (own && SessionWords.LEAVE.contains(first)) {
			return false;
		}
		if (own && first.equals(SessionWords.CLEAR)) {
			terminal.puts(Capability.clear_screen);
			terminal.flush();
		}
		else if (own) {
			for (History.Entry entry : reader.getHistory()) {
				this.parts.err().line("%5d  %s".formatted(entry.index() + 1, entry.line()));
			}
		}
		else {
			execute(terminal, words);
		}
		return true;
	}

	private void execute(Terminal terminal, List<String> words) {
		Cancellation cancellation = new Cancellation();
		SignalHandler before = terminal.handle(Signal.INT, (signal) -> cancellation.cancel(ErrorCategory.INTERRUPTED));
		try {
			this.executor.get().execute(words, cancellation);
		}
		finally {
			terminal.handle(Signal.INT, before);
		}
	}

	/**
	 * What a session is made of.
	 *
	 * @param application what the application says of itself
	 * @param catalog its commands
	 * @param completer offers what may come next
	 * @param history keeps lines
	 * @param look how it presents itself
	 * @param terminal opens the terminal
	 * @param prompter asks questions
	 * @param audience who is there
	 * @param err where the session talks
	 * @param panel opens at a key, empty for none
	 */
	public record SessionParts(ApplicationInfo application, Supplier<CommandCatalog> catalog, LineCompleter completer,
			SessionHistory history, Supplier<SessionLook> look, Supplier<Terminal> terminal, Prompter prompter,
			Audience audience, TalkStream err, Supplier<Optional<SessionPanel>> panel) {
	}

}
