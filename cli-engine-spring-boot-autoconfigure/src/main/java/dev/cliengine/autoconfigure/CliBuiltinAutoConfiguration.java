package dev.cliengine.autoconfigure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.builtin.HelpCommand;
import dev.cliengine.builtin.InteractiveCommand;
import dev.cliengine.builtin.TreeCommand;
import dev.cliengine.builtin.VersionCommand;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.shell.InteractiveSession;

/**
 * Auto-configuration of the commands every application has.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliShellAutoConfiguration.class)
public final class CliBuiltinAutoConfiguration {

	@Bean
	HelpCommand cliHelpCommand(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog, HelpText help) {
		return new HelpCommand(application, catalog::getObject, help);
	}

	@Bean
	TreeCommand cliTreeCommand(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog) {
		return new TreeCommand(application, catalog::getObject);
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
