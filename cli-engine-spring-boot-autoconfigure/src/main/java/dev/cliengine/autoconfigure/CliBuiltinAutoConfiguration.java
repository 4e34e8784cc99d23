package dev.cliengine.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.builtin.CommandLookup;
import dev.cliengine.builtin.DocsCommand;
import dev.cliengine.builtin.ExplainCommand;
import dev.cliengine.builtin.Explanation;
import dev.cliengine.builtin.HelpCommand;
import dev.cliengine.builtin.InteractiveCommand;
import dev.cliengine.builtin.SchemaCommand;
import dev.cliengine.builtin.TreeCommand;
import dev.cliengine.builtin.VersionCommand;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.output.DataMapper;
import dev.cliengine.shell.InteractiveSession;

/**
 * Auto-configuration of the commands every application has.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliShellAutoConfiguration.class)
public final class CliBuiltinAutoConfiguration {

	@Bean
	HelpCommand cliHelpCommand(ApplicationInfo application, CommandLookup lookup, HelpText help) {
		return new HelpCommand(application, lookup, help);
	}

	@Bean
	TreeCommand cliTreeCommand(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog) {
		return new TreeCommand(application, catalog::getObject);
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
	ExplainCommand cliExplainCommand(CommandLookup lookup, Explanation explanation) {
		return new ExplainCommand(lookup, explanation);
	}

	@Bean
	DocsCommand cliDocsCommand(CommandLookup lookup, Explanation explanation, DataMapper mapper) {
		return new DocsCommand(lookup, explanation, mapper);
	}

	@Bean
	SchemaCommand cliSchemaCommand(CommandLookup lookup) {
		return new SchemaCommand(lookup);
	}

	@Bean
	VersionCommand cliVersionCommand(ApplicationInfo application) {
		return new VersionCommand(application);
	}

	@Bean
	InteractiveCommand cliInteractiveCommand(ObjectProvider<InteractiveSession> session) {
		return new InteractiveCommand(session::getObject);
	}

}
