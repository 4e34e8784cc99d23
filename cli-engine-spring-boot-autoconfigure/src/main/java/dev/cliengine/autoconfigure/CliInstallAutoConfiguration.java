package dev.cliengine.autoconfigure;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

import dev.cliengine.auth.store.CredentialStore;
import dev.cliengine.builtin.CommandReference;
import dev.cliengine.builtin.self.Argv0Command;
import dev.cliengine.builtin.self.ConfigurationCheck;
import dev.cliengine.builtin.self.CredentialsCheck;
import dev.cliengine.builtin.self.EndpointCheck;
import dev.cliengine.builtin.self.Rehearsal;
import dev.cliengine.builtin.self.SelfDoctorCommand;
import dev.cliengine.builtin.self.SelfInstallCommand;
import dev.cliengine.builtin.self.SelfUninstallCommand;
import dev.cliengine.builtin.self.TerminalCheck;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.install.Argv0;
import dev.cliengine.install.DoctorCheck;
import dev.cliengine.install.InstallSystem;
import dev.cliengine.install.Jvm;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.EndpointProbe;
import dev.cliengine.transport.client.Backends;

/**
 * Auto-configuration of the commands {@code self}, unless {@code cli.commands.self} is
 * false, and of what an installation asks of any application.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliBuiltinAutoConfiguration.class)
@EnableConfigurationProperties({ CliInstallProperties.class, CliCompletionProperties.class })
public final class CliInstallAutoConfiguration {

	@Bean
	InstallSystem cliInstallSystem(ApplicationInfo application, ObjectProvider<Argv0> argv0,
			EnvironmentVariables environment, CliInstallProperties properties, Streams streams, Audience audience) {
		boolean windows = OperatingSystem.current() == OperatingSystem.WINDOWS;
		Consumer<String> notice = audience.errorTerminal() ? streams.err()::line : (line) -> {
		};
		return new InstallSystem(application, argv0.getIfAvailable(() -> Argv0.of(application.name())), environment,
				Jvm.running(), System.getProperty("java.class.path"), properties.getLibrary(), windows,
				properties.getTimeout(), notice);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.self", matchIfMissing = true)
	SelfInstallCommand cliSelfInstallCommand(ObjectProvider<InstallSystem> system) {
		return new SelfInstallCommand(system::getObject);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.self", matchIfMissing = true)
	SelfUninstallCommand cliSelfUninstallCommand(ObjectProvider<InstallSystem> system) {
		return new SelfUninstallCommand(system::getObject);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.self", matchIfMissing = true)
	SelfDoctorCommand cliSelfDoctorCommand(ObjectProvider<InstallSystem> system, ObjectProvider<DoctorCheck> checks) {
		return new SelfDoctorCommand(system::getObject, () -> checks.orderedStream().toList());
	}

	@Bean
	@Order(1)
	ConfigurationCheck cliConfigurationCheck(ConfigFiles files) {
		return new ConfigurationCheck(files);
	}

	@Bean
	@Order(2)
	CredentialsCheck cliCredentialsCheck(CredentialStore store) {
		return new CredentialsCheck(store);
	}

	@Bean
	@Order(3)
	EndpointCheck cliEndpointCheck(ObjectProvider<Backends> backends, CallContexts contexts) {
		return new EndpointCheck(() -> Optional.ofNullable(backends.getIfAvailable()), contexts,
				new EndpointProbe(Duration.ofSeconds(3)), Clock.systemUTC());
	}

	@Bean
	@Order(4)
	TerminalCheck cliTerminalCheck(Audience audience, EnvironmentVariables environment) {
		return new TerminalCheck(audience, environment);
	}

	@Bean
	Argv0Command cliArgv0Command(ObjectProvider<Argv0> argv0) {
		return new Argv0Command(argv0::getIfAvailable);
	}

	@Bean
	@Lazy
	Rehearsal cliRehearsal(ApplicationInfo application, ObjectProvider<CommandCatalog> catalog,
			ObjectProvider<GlobalOptions> options, ObjectProvider<CommandLineExecutor> executor,
			CommandReference reference, LineCompleter completer, CliInstallProperties properties,
			CliCompletionProperties completion) {
		return new Rehearsal(application.name(), catalog::getObject, options::getObject, executor::getObject, reference,
				new CompletionAnswerer(completer, completion.budget()), properties.getTraining());
	}

}
