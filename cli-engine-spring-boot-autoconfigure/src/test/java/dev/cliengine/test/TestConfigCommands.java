package dev.cliengine.test;

import java.util.List;

import dev.cliengine.builtin.ContextCommand;
import dev.cliengine.builtin.ContextCommands;
import dev.cliengine.builtin.config.ConfigEditCommand;
import dev.cliengine.builtin.config.ConfigExplainCommand;
import dev.cliengine.builtin.config.ConfigInitCommand;
import dev.cliengine.builtin.config.ConfigReadCommands;
import dev.cliengine.builtin.config.ConfigWriteCommands;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ContextStore;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Editor;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;

/**
 * The commands for configuration and context variables, as the auto-configuration makes
 * them.
 *
 * @param settings what is configured
 * @param contexts the context variables
 * @param audience who is there
 * @param prompter asks them
 * @param streams of the line
 */
record TestConfigCommands(TestConfiguration settings, List<ContextVariable> contexts, Audience audience,
		Prompter prompter, Streams streams) {

	void mount(CommandCatalog.Builder catalog) {
		modules().forEach((module) -> catalog.add(module, module.getClass().getSimpleName()));
	}

	private List<CommandModule> modules() {
		ConfigFiles files = this.settings.files();
		ConfigKeys keys = this.settings.keys();
		Editor editor = new Editor(new EnvironmentVariables(this.settings.variables()), this.audience);
		ContextStore store = new ContextStore(files, this.settings.known());
		return List.of(new ConfigReadCommands(files, keys),
				new ConfigWriteCommands(files, keys, new FileContentSource(this.streams.in()), this.audience,
						this.prompter),
				new ConfigExplainCommand(keys),
				new ConfigEditCommand(files, editor, this.audience, this.prompter, this.streams.err()::line),
				new ConfigInitCommand(files, keys, this.audience, this.prompter, this.streams.err()),
				new ContextCommand(this.contexts, store), new ContextCommands(this.contexts, store, keys));
	}

}
