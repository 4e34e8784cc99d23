package dev.cliengine.middleware;

import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;

/**
 * How command lines reach the outside.
 *
 * @param streams the streams of the process
 * @param probe knows the terminal
 * @param audience who is there
 * @param prompter asks them
 * @param mapper turns values into trees
 * @param presentation how results look to people
 * @since 0.1.0
 */
public record CommandLineIo(Streams streams, TerminalProbe probe, Audience audience, Prompter prompter,
		DataMapper mapper, Presentation presentation) {

	/** Plain to look at. */
	public CommandLineIo(Streams streams, TerminalProbe probe, Audience audience, Prompter prompter,
			DataMapper mapper) {
		this(streams, probe, audience, prompter, mapper, Presentation.plain());
	}

}
