package dev.cliengine.tui;

import java.util.function.Supplier;

import org.jline.terminal.Terminal;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;

/**
 * The terminal of a screen.
 *
 * @param terminal opens it
 * @param audience who is there
 * @param environment says what it can show
 * @param streams of the process
 * @param prompter asks questions
 * @param mapper makes trees of events
 * @since 0.1.0
 */
public record TuiTerminal(Supplier<Terminal> terminal, Audience audience, EnvironmentVariables environment,
		Streams streams, Prompter prompter, DataMapper mapper) {
}
