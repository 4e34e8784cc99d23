package dev.cliengine.terminal;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Asks in plain lines, unless something else reads the terminal: the question on stderr,
 * the answer from stdin, as UTF-8. It reads no further than the end of the line, so what
 * follows stays for whoever reads next. A secret is never asked for on a terminal that
 * would show it.
 *
 * @since 0.1.0
 */
public final class TerminalPrompter implements Prompter {

	private final Streams streams;

	private final Audience audience;

	private final HiddenInput.Echo echo;

	private final AtomicInteger refusals = new AtomicInteger();

	private volatile Asker asker = this::askPlainly;

	public TerminalPrompter(Streams streams, Audience audience) {
		this(streams, audience, () -> TerminalModes.hideInput().map((modes) -> modes::restore));
	}

	TerminalPrompter(Streams streams, Audience audience, HiddenInput.Echo echo) {
		this.streams = streams;
		this.audience = audience;
		this.echo = echo;
	}

	/**
	 * Lets something else that reads the terminal ask, since two readers would take each
	 * other's lines.
	 * @return takes the asking back; whoever asked before does again
	 */
	public Runnable askThrough(Asker asker) {
		Asker before = this.asker;
		this.asker = asker;
		return () -> this.asker = before;
	}

	@Override
	public boolean confirm(String question) {
		return confirm(question, false);
	}

	@Override
	public String line(String question) {
		return answer(question).orElse("");
	}

	@Override
	public Optional<String> answer(String question) {
		return ask(question, false);
	}

	@Override
	public Optional<String> secret(String question) {
		return ask(question, true);
	}

	/** Questions fail with a {@link CliException}. */
	@Override
	public Runnable refuse() {
		this.refusals.incrementAndGet();
		return this.refusals::decrementAndGet;
	}

	private Optional<String> ask(String question, boolean hidden) {
		if (this.refusals.get() > 0) {
			throw CliException.category(ErrorCategory.USAGE)
				.code("INPUT_REQUIRED")
				.fix("Say everything on the command line, or run it alone and without --no-input")
				.message("there is a question, but nothing may be asked");
		}
		if (!this.audience.mayAsk()) {
			throw new IllegalStateException("There is nobody to ask");
		}
		return this.asker.ask(ControlCharacters.neutralise(question) + " ", hidden);
	}

	private Optional<String> askPlainly(String question, boolean hidden) {
		if (hidden) {
			return askHidden(question);
		}
		this.streams.err().print(question);
		return read(() -> this.streams.err().print("\n"));
	}

	private Optional<String> askHidden(String question) {
		try (HiddenInput input = new HiddenInput(this.streams.err())) {
			if (input.begin(this.echo)) {
				this.streams.err().print(question);
				return read(() -> {
				});
			}
		}
		Console console = ProcessTerminalProbe.console().orElseThrow(TerminalPrompter::cannotHide);
		this.streams.err().print(question);
		return Optional.ofNullable(console.readPassword()).map(String::new);
	}

	private static CliException cannotHide() {
		return CliException.category(ErrorCategory.FAILURE)
			.fix("Give the value in another way than by typing it here")
			.message("the terminal cannot hide what is typed");
	}

	/** Reads a line; where the input ends before it does, nobody has pressed return. */
	private Optional<String> read(Runnable unfinished) {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int next = next();
		while (next != '\n' && next != -1) {
			line.write(next);
			next = next();
		}
		if (next == -1) {
			unfinished.run();
		}
		String text = line.toString(StandardCharsets.UTF_8);
		text = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
		return (next == -1 && line.size() == 0) ? Optional.empty() : Optional.of(text);
	}

	private int next() {
		try {
			return this.streams.in().read();
		}
		catch (IOException ex) {
			return -1;
		}
	}

	/**
	 * Something else that reads the terminal.
	 *
	 * @since 0.1.0
	 */
	@FunctionalInterface
	public interface Asker {

		/**
		 * Shows a harmless text and reads a line.
		 * @param question the text, with the blank behind it
		 * @param hidden whether the line must not be shown while it is typed
		 * @return the line without its end; nothing at the end of the input
		 */
		Optional<String> ask(String question, boolean hidden);

	}

}
