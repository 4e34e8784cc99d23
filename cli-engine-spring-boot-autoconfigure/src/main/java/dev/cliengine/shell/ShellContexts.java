package dev.cliengine.shell;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

import dev.cliengine.terminal.ClosedPipeException;
import dev.cliengine.terminal.DataStream;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;

/**
 * Makes the context in which Spring Shell's commands run: they write to the data stream
 * and ask through the prompter.
 *
 * @since 0.1.0
 */
public final class ShellContexts {

	private final Supplier<CommandRegistry> registry;

	private final Streams streams;

	private final Prompter prompter;

	public ShellContexts(Supplier<CommandRegistry> registry, Streams streams, Prompter prompter) {
		this.registry = registry;
		this.streams = streams;
		this.prompter = prompter;
	}

	CommandContext context(ParsedInput input) {
		PrintWriter writer = new PrintWriter(new OutputStreamWriter(this.streams.out(), StandardCharsets.UTF_8));
		return new CommandContext(input, this.registry.get(), writer, new PrompterInputReader(this.prompter));
	}

	/**
	 * Passes on what a command wrote. A writer hides errors, the stream does not.
	 * @throws IOException if it could not be written; a reader who went away is no error
	 */
	void finish(CommandContext context) throws IOException {
		context.outputWriter().flush();
		DataStream out = this.streams.out();
		try {
			out.flush();
		}
		catch (ClosedPipeException ex) {
			// Whoever read the output had enough of it
		}
	}

}
