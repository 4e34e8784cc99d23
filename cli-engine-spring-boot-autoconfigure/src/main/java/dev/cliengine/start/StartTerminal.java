package dev.cliengine.start;

import java.util.List;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.middleware.CommandLineIo;
import dev.cliengine.middleware.Presentation;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.ViewRegistry;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ColourChoice;
import dev.cliengine.terminal.Pager;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalPrompter;
import dev.cliengine.terminal.TerminalProbe;

/**
 * What lies outside of a process.
 *
 * @param variables the variables of the process
 * @param streams its streams
 * @param probe knows the terminal
 * @param audience who is there
 */
record StartTerminal(EnvironmentVariables variables, Streams streams, TerminalProbe probe, Audience audience) {

	static StartTerminal of(EnvironmentVariables variables, Streams streams) {
		TerminalProbe probe = TerminalProbe.process(variables.values());
		return new StartTerminal(variables, streams, probe, Audience.of(variables.values(), probe));
	}

	CommandLineIo io(String variablePrefix) {
		Pager pager = new Pager(this.variables, variablePrefix + "_PAGER", this.audience, this.probe);
		Presentation presentation = new Presentation(new ViewRegistry(List.of()),
				ColourChoice.forOutput(this.variables, this.audience),
				ColourChoice.forErrors(this.variables, this.audience), pager);
		return new CommandLineIo(this.streams, this.probe, this.audience,
				new TerminalPrompter(this.streams, this.audience), DataMapper.standard(), presentation);
	}

}
