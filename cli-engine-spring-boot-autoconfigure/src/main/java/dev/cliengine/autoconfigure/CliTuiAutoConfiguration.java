package dev.cliengine.autoconfigure;

import org.jline.terminal.Terminal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Environments;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.guide.Guides;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.output.DataMapper;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.tui.Tui;
import dev.cliengine.tui.TuiCommands;
import dev.cliengine.tui.TuiPlaces;
import dev.cliengine.tui.TuiTerminal;

/**
 * Auto-configuration of the full screen, unless {@code cli.commands.tui} is false. Its
 * bean is lazy and all there is: a run that shows no screen loads nothing else of it.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliGuideAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "cli.commands.tui", matchIfMissing = true)
public final class CliTuiAutoConfiguration {

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	Tui cliTui(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog, GlobalOptions globals,
			HelpText help, LineCompleter completer, ObjectProvider<CommandLineExecutor> executor,
			ObjectProvider<Environments> environments, ObjectProvider<ContextVariable> variables,
			ObjectProvider<Guides> guides, ObjectProvider<Terminal> terminal, Audience audience,
			EnvironmentVariables environment, Streams streams, Prompter prompter, DataMapper mapper) {
		TuiCommands commands = new TuiCommands(catalog::getObject, globals, help, completer, executor::getObject);
		TuiPlaces places = new TuiPlaces(environments::getObject, () -> variables.orderedStream().toList(),
				guides::getObject);
		return new Tui(application, commands, places,
				new TuiTerminal(terminal::getObject, audience, environment, streams, prompter, mapper));
	}

}
