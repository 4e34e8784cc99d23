package dev.cliengine.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.builtin.CommandLookup;
import dev.cliengine.builtin.CommandReference;
import dev.cliengine.builtin.CompletionCommand;
import dev.cliengine.builtin.DocsCommand;
import dev.cliengine.builtin.ExplainCommand;
import dev.cliengine.builtin.Explanation;
import dev.cliengine.builtin.HelpCommand;
import dev.cliengine.builtin.InteractiveCommand;
import dev.cliengine.builtin.SchemaCommand;
import dev.cliengine.builtin.TreeCommand;
import dev.cliengine.builtin.TuiCommand;
import dev.cliengine.builtin.VersionCommand;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.output.DataMapper;
import dev.cliengine.builtin.config.ConfigReadCommands;
import dev.cliengine.builtin.config.ConfigWriteCommands;
import dev.cliengine.builtin.config.ConfigExplainCommand;
import dev.cliengine.builtin.config.ConfigEditCommand;
import dev.cliengine.builtin.config.ConfigInitCommand;
import dev.cliengine.builtin.EnvCommands;
import dev.cliengine.builtin.ContextCommand;
import dev.cliengine.builtin.ContextCommands;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ContextStore;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Environments;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Editor;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.builtin.FlagsCommand;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import dev.cliengine.builtin.AliasCommand;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.shell.InteractiveSession;
import dev.cliengine.builtin.batch.BatchCommand;
import dev.cliengine.builtin.batch.BatchParts;
import dev.cliengine.builtin.script.ScriptCommand;
import dev.cliengine.builtin.script.ScriptParts;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.terminal.ProgressBar;
import dev.cliengine.builtin.history.HistoryCommands;
import dev.cliengine.builtin.history.LineRunner;
import dev.cliengine.middleware.RunHistory;
import dev.cliengine.tui.Tui;

/**
 * Auto-configuration of the commands every application has, each group unless
 * {@code cli.commands.NAME} is false.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliShellAutoConfiguration.class)
public final class CliBuiltinAutoConfiguration {

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.help", matchIfMissing = true)
	HelpCommand cliHelpCommand(ApplicationInfo application, CommandLookup lookup, HelpText help, Aliases aliases) {
		return new HelpCommand(application, lookup, help, aliases);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.tree", matchIfMissing = true)
	TreeCommand cliTreeCommand(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog) {
		return new TreeCommand(application, catalog::getObject);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.completion", matchIfMissing = true)
	CompletionCommand cliCompletionCommand(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog,
			ObjectProvider<GlobalOptions> globals, EnvironmentVariables environment) {
		return new CompletionCommand(application, catalog::getObject, globals::getObject, environment);
	}

	@Bean
	CommandLookup cliCommandLookup(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog) {
		return new CommandLookup(application, catalog::getObject);
	}

	@Bean
	Explanation cliExplanation(ApplicationInfo application, ExitCodePolicy exitCodes) {
		return new Explanation(application, exitCodes);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.explain", matchIfMissing = true)
	ExplainCommand cliExplainCommand(CommandLookup lookup, Explanation explanation) {
		return new ExplainCommand(lookup, explanation);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.docs", matchIfMissing = true)
	DocsCommand cliDocsCommand(CommandReference reference) {
		return new DocsCommand(reference);
	}

	@Bean
	CommandReference cliCommandReference(CommandLookup lookup, Explanation explanation, DataMapper mapper) {
		return new CommandReference(lookup, explanation, mapper);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.schema", matchIfMissing = true)
	SchemaCommand cliSchemaCommand(CommandLookup lookup) {
		return new SchemaCommand(lookup);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.version", matchIfMissing = true)
	VersionCommand cliVersionCommand(ApplicationInfo application) {
		return new VersionCommand(application);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.interactive", matchIfMissing = true)
	InteractiveCommand cliInteractiveCommand(ObjectProvider<InteractiveSession> session) {
		return new InteractiveCommand(session::getObject);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.tui", matchIfMissing = true)
	TuiCommand cliTuiCommand(ObjectProvider<Tui> tui) {
		return new TuiCommand(tui::getObject);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.config", matchIfMissing = true)
	ConfigReadCommands cliConfigReadCommands(ConfigFiles files, ConfigKeys keys) {
		return new ConfigReadCommands(files, keys);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.config", matchIfMissing = true)
	ConfigWriteCommands cliConfigWriteCommands(ConfigFiles files, ConfigKeys keys, Streams streams, Audience audience,
			Prompter prompter) {
		return new ConfigWriteCommands(files, keys, new FileContentSource(streams.in()), audience, prompter);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.config", matchIfMissing = true)
	ConfigExplainCommand cliConfigExplainCommand(ConfigKeys keys) {
		return new ConfigExplainCommand(keys);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.config", matchIfMissing = true)
	ConfigEditCommand cliConfigEditCommand(ConfigFiles files, EnvironmentVariables environment, Audience audience,
			Prompter prompter, Streams streams) {
		return new ConfigEditCommand(files, new Editor(environment, audience), audience, prompter, streams.err()::line);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.config", matchIfMissing = true)
	ConfigInitCommand cliConfigInitCommand(ConfigFiles files, ConfigKeys keys, Audience audience, Prompter prompter,
			Streams streams) {
		return new ConfigInitCommand(files, keys, audience, prompter, streams.err());
	}

	/** An application with a policy of its own decides by something else than these. */
	@Bean
	@ConditionalOnBean(name = "cliStagePolicy")
	@ConditionalOnBooleanProperty(name = "cli.commands.flags", matchIfMissing = true)
	FlagsCommand cliFlagsCommand(ObjectProvider<CommandCatalog> catalog, FeatureSettings settings, ConfigFiles files) {
		return new FlagsCommand(catalog::getObject, settings, files);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.alias", matchIfMissing = true)
	AliasCommand cliAliasCommand(Aliases aliases, ObjectProvider<CommandCatalog> catalog, Streams streams) {
		return new AliasCommand(aliases, catalog::getObject, new InputSourceConverter(streams)::convert);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.batch", matchIfMissing = true)
	BatchCommand cliBatchCommand(ObjectProvider<CommandLineExecutor> executor, ObjectProvider<CommandCatalog> catalog,
			ObjectProvider<GlobalOptions> options, ExitCodePolicy exitCodes,
			ObjectProvider<ApplicationDirectories> directories, Streams streams, DataMapper mapper,
			ProgressBar progress, Prompter prompter) {
		return new BatchCommand(new BatchParts(executor::getObject, catalog::getObject, options::getObject, exitCodes,
				new InputSourceConverter(streams)::convert, directories::getObject, streams, mapper, progress,
				prompter));
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.history", matchIfMissing = true)
	HistoryCommands cliHistoryCommands(RunHistory history, ObjectProvider<CommandLineExecutor> executor,
			ObjectProvider<GlobalOptions> options) {
		return new HistoryCommands(history, new LineRunner(executor::getObject, options::getObject));
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.script", matchIfMissing = true)
	ScriptCommand cliScriptCommand(ObjectProvider<CommandLineExecutor> executor, ObjectProvider<CommandCatalog> catalog,
			ObjectProvider<GlobalOptions> options, Streams streams) {
		return new ScriptCommand(new ScriptParts(executor::getObject, catalog::getObject, options::getObject,
				new InputSourceConverter(streams)::convert, streams.err()));
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.env", matchIfMissing = true)
	EnvCommands cliEnvCommands(Environments environments, ConfigKeys keys) {
		return new EnvCommands(environments, keys::isSecret);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.context", matchIfMissing = true)
	ContextCommand cliContextCommand(ObjectProvider<ContextVariable> variables, ContextStore store) {
		return new ContextCommand(variables.orderedStream().toList(), store);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.context", matchIfMissing = true)
	ContextCommands cliContextCommands(ObjectProvider<ContextVariable> variables, ContextStore store, ConfigKeys keys) {
		return new ContextCommands(variables.orderedStream().toList(), store, keys);
	}

}
