package dev.cliengine.autoconfigure;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.autoconfigure.SpringShellAutoConfiguration;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.test.RecordedStreams;
import dev.cliengine.test.Result;
import dev.cliengine.test.TestClock;
import dev.cliengine.test.TestTerminal;

/** Contexts as applications get them, lazy as they are. */
final class TestApplication {

	private TestApplication() {
	}

	/** The engine and Spring Shell, and nothing that keeps them off the machine. */
	static ApplicationContextRunner plain() {
		return new ApplicationContextRunner()
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.withPropertyValues("spring.application.name=fleetctl", "cli.id=fleet")
			.withConfiguration(AutoConfigurations.of(CliTerminalAutoConfiguration.class,
					CliOutputAutoConfiguration.class, CliConfigAutoConfiguration.class, CliAuthAutoConfiguration.class,
					CliTransportAutoConfiguration.class, CliBackendAutoConfiguration.class,
					CliCommandAutoConfiguration.class, CliMiddlewareAutoConfiguration.class,
					CliObservationAutoConfiguration.class, CliShellAutoConfiguration.class,
					CliBuiltinAutoConfiguration.class, CliGuideAutoConfiguration.class,
					SpringShellAutoConfiguration.class));
	}

	/** The same, off the machine. */
	static ApplicationContextRunner runner() {
		return plain().withUserConfiguration(Offline.class);
	}

	/** The same with these variables. */
	static ApplicationContextRunner runner(Map<String, String> variables) {
		return runner().withBean("variables", EnvironmentVariables.class, () -> new EnvironmentVariables(variables),
				(definition) -> definition.setPrimary(true));
	}

	static Result run(ApplicationContext context, String... tokens) {
		int exit = context.getBean(CommandLineExecutor.class).execute(List.of(tokens), new Cancellation());
		return context.getBean(RecordedStreams.class).take(exit);
	}

	/** Streams, terminal, environment and time of its own. */
	@Configuration(proxyBeanMethods = false)
	static class Offline {

		@Bean
		RecordedStreams recordedStreams() {
			return new RecordedStreams();
		}

		@Bean
		Streams streams(RecordedStreams recorded) {
			return recorded.streams();
		}

		@Bean
		TerminalProbe terminalProbe() {
			return new TestTerminal(false);
		}

		@Bean
		EnvironmentVariables environmentVariables() {
			return new EnvironmentVariables(Map.of());
		}

		@Bean
		Clock clock() {
			return new TestClock();
		}

	}

}
