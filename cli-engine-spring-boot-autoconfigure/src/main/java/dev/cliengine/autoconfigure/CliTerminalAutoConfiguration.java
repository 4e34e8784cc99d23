package dev.cliengine.autoconfigure;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ProcessExit;
import dev.cliengine.terminal.ProgressBar;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalPrompter;
import dev.cliengine.terminal.TerminalWidth;
import dev.cliengine.terminal.UnicodeChoice;
import dev.cliengine.terminal.TerminalProbe;

/**
 * Auto-configuration of what lies outside: streams, terminal, environment, directories.
 *
 * @since 0.1.0
 */
@AutoConfiguration
@EnableConfigurationProperties(CliProperties.class)
public final class CliTerminalAutoConfiguration {

	@Bean
	static WithoutListeners cliWithoutListeners() {
		return new WithoutListeners();
	}

	@Bean
	@ConditionalOnMissingBean
	EnvironmentVariables cliEnvironmentVariables() {
		return EnvironmentVariables.process();
	}

	@Bean
	@ConditionalOnMissingBean
	Streams cliStreams() {
		return Streams.process();
	}

	@Bean
	@ConditionalOnMissingBean
	TerminalProbe cliTerminalProbe(EnvironmentVariables environment) {
		return TerminalProbe.process(environment.values());
	}

	@Bean
	@ConditionalOnMissingBean
	Audience cliAudience(EnvironmentVariables environment, TerminalProbe probe) {
		return Audience.of(environment.values(), probe);
	}

	@Bean
	@ConditionalOnMissingBean
	Prompter cliPrompter(Streams streams, Audience audience) {
		return new TerminalPrompter(streams, audience);
	}

	@Bean
	ProgressBar cliProgressBar(Streams streams, Audience audience, TerminalProbe probe,
			EnvironmentVariables environment) {
		return new ProgressBar(streams.err(), audience, () -> probe.errorColumns().orElse(TerminalWidth.DEFAULT),
				UnicodeChoice.of(environment), Clock.systemUTC());
	}

	@Bean
	@ConditionalOnMissingBean
	ProcessExit cliProcessExit() {
		return ProcessExit.system();
	}

	@Bean
	@ConditionalOnMissingBean
	ApplicationDirectories cliApplicationDirectories(ApplicationInfo application, EnvironmentVariables environment) {
		return new ApplicationDirectories(application.id(), environment.values(), OperatingSystem.current());
	}

}
