package dev.cliengine.builtin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import dev.cliengine.autoconfigure.CliBuiltinAutoConfiguration;
import dev.cliengine.autoconfigure.CliCommandAutoConfiguration;
import dev.cliengine.autoconfigure.CliAuthAutoConfiguration;
import dev.cliengine.autoconfigure.CliConfigAutoConfiguration;
import dev.cliengine.autoconfigure.CliGuideAutoConfiguration;
import dev.cliengine.autoconfigure.CliMiddlewareAutoConfiguration;
import dev.cliengine.autoconfigure.CliOutputAutoConfiguration;
import dev.cliengine.autoconfigure.CliTerminalAutoConfiguration;
import dev.cliengine.autoconfigure.CliTransportAutoConfiguration;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;

/** An application around the commands under test. */
record FleetCli(ApplicationContextRunner context) {

	static FleetCli create() {
		return new FleetCli(new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(CliTerminalAutoConfiguration.class,
					CliOutputAutoConfiguration.class, CliConfigAutoConfiguration.class, CliAuthAutoConfiguration.class,
					CliTransportAutoConfiguration.class, CliCommandAutoConfiguration.class,
					CliMiddlewareAutoConfiguration.class, CliBuiltinAutoConfiguration.class,
					CliGuideAutoConfiguration.class))
			.withPropertyValues("cli.name=fleetctl", "cli.id=fleet", "cli.guides.location=")
			.withBean("vehicles", CommandModule.class, () -> (registration) -> {
				registration.group(new GroupSpec(CommandPath.parse("vehicle"),
						new Documentation("Manage vehicles", null, List.of("car"), false), null));
				command(registration, "vehicle list", "List vehicles");
				command(registration, "vehicle delete", "Delete a vehicle");
			}));
	}

	private static void command(CommandRegistration registration, String path, String summary) {
		registration.command(CommandHandler.of(CommandSpec.command(path).summary(summary).builtIn().build(),
				(context) -> Map.of("ran", path)));
	}

	<T> FleetCli with(String name, Class<T> type, T bean) {
		return new FleetCli(this.context.withBean(name, type, () -> bean));
	}

	FleetCli with(String property) {
		return new FleetCli(this.context.withPropertyValues(property));
	}

	Run run(String... tokens) {
		return run(null, Map.of(), tokens);
	}

	Run runWith(Map<String, String> environment, String... tokens) {
		return run(null, environment, tokens);
	}

	Run runOnTerminal(int columns, Map<String, String> environment, String... tokens) {
		return run(columns, environment, tokens);
	}

	private Run run(@Nullable Integer columns, Map<String, String> environment, String... tokens) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err);
		int[] code = { -1 };
		this.context.withBean(Streams.class, () -> streams)
			.withBean(EnvironmentVariables.class, () -> new EnvironmentVariables(environment))
			.withBean(TerminalProbe.class, () -> new FixedProbe(columns))
			.run((started) -> code[0] = started.getBean(CommandLineExecutor.class)
				.execute(List.of(tokens), new Cancellation()));
		return new Run(code[0], out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	void inspect(Consumer<ApplicationContext> inspection) {
		this.context.run(inspection::accept);
	}

	/** How a line ended. */
	record Run(int code, String out, String err) {
	}

	private record FixedProbe(@Nullable Integer width) implements TerminalProbe {

		@Override
		public boolean isTerminal(int descriptor) {
			return this.width != null;
		}

		@Override
		public OptionalInt columns() {
			return (this.width != null) ? OptionalInt.of(this.width) : OptionalInt.empty();
		}

	}

}
