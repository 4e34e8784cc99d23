package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jline.terminal.Terminal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.shell.core.autoconfigure.SpringShellAutoConfiguration;
import org.springframework.shell.core.autoconfigure.TerminalCustomizer;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.PromptProvider;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.AuthProviders;
import dev.cliengine.builtin.self.Rehearsal;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.config.ConfigFactory;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Environments;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.shell.BareLine;
import dev.cliengine.shell.CatalogCommandParser;
import dev.cliengine.shell.CatalogCommandRegistry;
import dev.cliengine.shell.CliRunner;
import dev.cliengine.shell.CompletionReply;
import dev.cliengine.shell.Conversation;
import dev.cliengine.shell.InteractiveSession.SessionParts;
import dev.cliengine.shell.InteractiveSession;
import dev.cliengine.shell.PromptText;
import dev.cliengine.shell.SessionHistory;
import dev.cliengine.shell.SessionLook;
import dev.cliengine.shell.SessionPanel;
import dev.cliengine.shell.ShellCommandModule;
import dev.cliengine.shell.ShellContexts;
import dev.cliengine.shell.StandardPrompt;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ColourChoice;
import dev.cliengine.terminal.ProcessExit;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalModes;
import dev.cliengine.terminal.UnicodeChoice;

/**
 * Auto-configuration of Spring Shell's side: our registry, parser and runner take the
 * place of its own, and its commands join the catalogue.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliMiddlewareAutoConfiguration.class, before = SpringShellAutoConfiguration.class)
@EnableConfigurationProperties({ CliSessionProperties.class, CliCompletionProperties.class })
public final class CliShellAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	CommandRegistry cliCommandRegistry(CommandCatalog catalog, ObjectProvider<CommandLineExecutor> executor) {
		return new CatalogCommandRegistry(catalog, executor::getObject);
	}

	@Bean
	@ConditionalOnMissingBean
	CommandParser cliCommandParser(ObjectProvider<CommandCatalog> catalog) {
		return new CatalogCommandParser(catalog::getObject);
	}

	@Bean
	CommandModule cliShellCommandModule(ApplicationContext context, ObjectProvider<CommandRegistry> registry,
			Streams streams, Prompter prompter) {
		return new ShellCommandModule(new ShellCommandBeans(context).find(),
				new ShellContexts(registry::getObject, streams, prompter));
	}

	@Bean
	@ConditionalOnMissingBean
	LineCompleter cliLineCompleter(GlobalOptions globals, Aliases aliases) {
		return new LineCompleter(globals, aliases);
	}

	@Bean
	@ConditionalOnMissingBean
	SessionHistory cliSessionHistory(ApplicationDirectories directories) {
		return new SessionHistory(() -> directories.state().resolve("history"));
	}

	/**
	 * Made before the terminal, and so destroyed after it: when JLine's terminal is
	 * closed it sets the modes it knows, and loses the speed of the line.
	 */
	@Bean(destroyMethod = "restore")
	@Lazy
	TerminalModes cliTerminalModes() {
		return TerminalModes.save();
	}

	@Bean
	@Lazy
	TerminalCustomizer cliTerminalCustomizer(TerminalModes modes) {
		return (builder) -> {
		};
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	PromptText cliPromptText(ApplicationInfo application, ObjectProvider<Environments> environments,
			ObjectProvider<ConfigFactory> configs, ObjectProvider<ContextVariable> variables,
			ObjectProvider<AccountStore> accounts, ObjectProvider<AuthProviders> providers,
			EnvironmentVariables environment) {
		StandardPrompt.Sources sources = new StandardPrompt.Sources(environments::getObject, configs::getObject,
				variables.orderedStream().toList(), accounts::getIfAvailable,
				() -> providers.stream().map(AuthProviders::defaultName).findFirst().orElse(""));
		return new StandardPrompt(application.name(), sources, UnicodeChoice.of(environment));
	}

	/** Spring Shell has a prompt of its own, which says no more than that it is one. */
	@Bean
	@Lazy
	SessionLook cliSessionLook(PromptText prompt, ObjectProvider<PromptProvider> providers, Audience audience,
			EnvironmentVariables environment, CliSessionProperties session, CliCompletionProperties completion,
			ObjectProvider<Clock> clock) {
		PromptProvider own = providers.orderedStream()
			.filter((provider) -> !provider.getClass().getName().startsWith("org.springframework.shell."))
			.findFirst()
			.orElse(null);
		String home = environment.get("HOME");
		return new SessionLook(prompt, own, ColourChoice.forOutput(environment, audience), session.hints(),
				(home != null) ? Path.of(home) : null, completion.budget(), clock.getIfUnique(Clock::systemUTC));
	}

	@Bean
	InteractiveSession cliInteractiveSession(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog,
			LineCompleter completer, SessionHistory history, ObjectProvider<Terminal> terminal, Prompter prompter,
			Audience audience, Streams streams, ObjectProvider<CommandLineExecutor> executor,
			ObjectProvider<SessionLook> look, ObjectProvider<SessionPanel> panel) {
		SessionParts parts = new SessionParts(application, catalog::getObject, completer, history, look::getObject,
				terminal::getObject, prompter, audience, streams.err(),
				() -> Optional.ofNullable(panel.getIfAvailable()));
		return new InteractiveSession(parts, executor::getObject);
	}

	@Bean
	Conversation cliConversation(ObjectProvider<Terminal> terminal, Prompter prompter, Audience audience,
			Streams streams) {
		return new Conversation(terminal::getObject, prompter, audience, streams.err());
	}

	@Bean
	@Primary
	CliRunner cliShellRunner(CommandLineExecutor executor, Audience audience, ProcessExit exit,
			ObjectProvider<BareLine> bareLine) {
		return new CliRunner(executor, audience, exit, bareLine.getIfAvailable(BareLine::session));
	}

	@Bean
	@ConditionalOnProperty(name = "cli.runner.enabled", matchIfMissing = true)
	ApplicationRunner cliApplicationRunner(ObjectProvider<CliRunner> runner, ObjectProvider<CompletionReply> completion,
			ObjectProvider<Rehearsal> rehearsal, ProcessExit exit, Environment environment) {
		return (ApplicationArguments arguments) -> {
			if (TestContexts.isTest(environment)) {
				return;
			}
			List<String> words = List.of(arguments.getSourceArgs());
			if (Rehearsal.isAsked(words)) {
				exit.exit(rehearsal.getObject().run(words));
				return;
			}
			exit.exit(CompletionAnswerer.isAsked(words) ? completion.getObject().print(words)
					: runner.getObject().execute(arguments.getSourceArgs()));
		};
	}

	@Bean
	@Lazy
	CompletionReply cliCompletionReply(ObjectProvider<CommandCatalog> catalog, LineCompleter completer, Streams streams,
			CliCompletionProperties properties) {
		return new CompletionReply(new CompletionAnswerer(completer, properties.budget()), catalog::getObject,
				streams.out());
	}

}
