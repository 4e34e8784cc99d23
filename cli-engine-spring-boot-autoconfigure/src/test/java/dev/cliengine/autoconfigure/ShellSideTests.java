package dev.cliengine.autoconfigure;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.RecordedStreams;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Spring Shell finds and runs our commands, and we find and run its. */
class ShellSideTests {

	private final ApplicationContextRunner runner = TestApplication.runner().withUserConfiguration(Commands.class);

	@Test
	void theRegistryHoldsEveryCommandByNameAndAlias() {
		this.runner.run((context) -> {
			CommandRegistry registry = context.getBean(CommandRegistry.class);
			assertThat(registry.getCommands()).extracting(Command::getName)
				.containsExactlyInAnyOrderElementsOf(
						context.getBean(CommandCatalog.class).commands().map((node) -> node.path().words()).toList())
				.contains("vehicle move", "vehicle secret", "honk", "help", "tree", "version", "interactive");
			assertThat(registry.getCommandByName("vehicle move")).isSameAs(registry.getCommandByAlias("vehicle mv"))
				.satisfies((command) -> {
					assertThat(command.getDescription()).isEqualTo("Move a vehicle");
					assertThat(command.isHidden()).isFalse();
					assertThat(command.getOptions()).singleElement()
						.satisfies((option) -> assertThat(option.longName()).isEqualTo("to"));
				});
			assertThat(registry.getCommandByName("vehicle secret")).matches(Command::isHidden);
		});
	}

	@Test
	void aLineOfTheShellRunsThroughTheEngine() throws Exception {
		this.runner.run((context) -> {
			assertThat(shell(context, "vehicle mv \"v 1\" --to 'here and there' --output json"))
				.isEqualTo(Result.ok("{\n  \"data\": \"v 1 to here and there\"\n}\n"));
			assertThat(shell(context, "vehicle move v9 --to nowhere").exit()).isEqualTo(4);
			assertThat(shell(context, "vehicle move --nosuch").exit()).isEqualTo(2);
			assertThat(shell(context, "vehicle move v1").stderr()).contains("required");
		});
	}

	@Test
	void aCommandWrittenForTheShellIsACommandOfTheEngine() {
		this.runner.run((context) -> {
			assertThat(TestApplication.run(context, "honk").stdout()).isEqualTo("HONK\n");
			assertThat(TestApplication.run(context, "tree").stdout()).contains("\"honk\"");
		});
	}

	private static Result shell(ApplicationContext context, String line) throws Exception {
		ParsedInput input = context.getBean(CommandParser.class).parse(line);
		CommandRegistry registry = context.getBean(CommandRegistry.class);
		CommandContext shell = new CommandContext(input, registry, new PrintWriter(new StringWriter()),
				new InputReader() {
				});
		ExitStatus status = new CommandExecutor(registry).execute(shell);
		return context.getBean(RecordedStreams.class).take(status.code());
	}

	@Configuration(proxyBeanMethods = false)
	static class Commands {

		@Bean
		CommandHandler move() {
			return CommandHandler.of(CliTester.open("vehicle move")
				.summary("Move a vehicle")
				.alias("mv")
				.option(OptionSpec.named("to").required())
				.argument("id", "An id")
				.build(), (context) -> {
					if ("nowhere".equals(context.arguments().text("to"))) {
						throw new CliException(ErrorCategory.NOT_FOUND, "no such place");
					}
					return context.arguments().text("id") + " to " + context.arguments().text("to");
				});
		}

		@Bean
		CommandHandler secret() {
			return CommandHandler.of(CliTester.open("vehicle secret").hidden().build(), (context) -> 1);
		}

		@Bean
		Command honk() {
			return new AbstractCommand("honk", "Make a noise") {

				@Override
				public ExitStatus doExecute(CommandContext context) {
					context.outputWriter().println("HONK");
					return ExitStatus.OK;
				}

			};
		}

	}

}
